"""Models that can be downloaded: facts about known ones, files of a repository, kinds.
Nothing here asks the network."""
