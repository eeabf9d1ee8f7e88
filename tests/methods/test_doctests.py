"""The worked examples in the docstrings of app/methods are run wherever the tests are."""

import doctest
import importlib
import pkgutil

import pytest

import app.methods

MODULES = [module.name for module in pkgutil.iter_modules(app.methods.__path__, "app.methods.")]


@pytest.mark.parametrize("name", MODULES)
def test_every_method_carries_worked_examples_that_hold(name):
    outcome = doctest.testmod(importlib.import_module(name))
    assert outcome.attempted > 0
    assert outcome.failed == 0
