# Words of: clinic
