// The address at which a patient's own calendar reads the plan.

/** Makes one, as the patient does, and gives it. */
export async function calendarOf(patient) {
  await patient.opens('/you');
  await patient.presses('In your calendar');
  await patient.presses('Make my calendar address');
  await patient.reads('It is shown only now.');
  return patient.page.$eval('input[readonly]', ({ value }) => value);
}
