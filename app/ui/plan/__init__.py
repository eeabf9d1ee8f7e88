"""The tab of planned and held visits."""
