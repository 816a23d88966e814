"""The frame around the features: start, window, menus, navigation. Only here are features
joined."""
