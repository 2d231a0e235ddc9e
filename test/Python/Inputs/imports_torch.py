import torch

model = torch.nn.LayerNorm(8)
