"""One turn at a time: understand, bind, resolve, tell and listen, seal. Headless; any front end can sit on it."""
