# Words of: form
