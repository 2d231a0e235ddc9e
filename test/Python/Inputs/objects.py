"""Objects to be named, of no framework."""

number = 3
example_inputs = ("f32[2]",)


def function(x):
    return x


def factory(size=4):
    return [size]


class Made:
    inner = "text"


class NeedsArguments:
    def __init__(self, size):
        self.size = size
