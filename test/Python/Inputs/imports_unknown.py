import no_such_module_of_anybody  # noqa: F401
