# Words of: patient
