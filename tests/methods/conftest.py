"""No deadline for hypothesis: a busy machine is not a wrong result."""

from hypothesis import settings

settings.register_profile("methods", deadline=None)
settings.load_profile("methods")
