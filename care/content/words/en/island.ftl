# Words of: island
