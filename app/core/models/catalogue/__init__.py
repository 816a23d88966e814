"""The models to be had: facts about known ones, and what a repository holds."""
