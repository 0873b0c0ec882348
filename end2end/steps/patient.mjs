// What a patient does on the phone.

/** Comes in by the link from the clinic. */
export async function joinByLink(patient, link) {
  await patient.opens(link);
  await patient.presses('Open my plan');
  await patient.landsOn('/today');
}

/** Types the code from the clinic, in small letters and with a blank, as people do. */
export async function joinByCode(patient, code) {
  await patient.opens('/');
  await patient.presses('I have a code from my clinic');
  await patient.fills('Code', code.toLowerCase().replace('-', ' '));
  await patient.presses('Open my plan');
  await patient.landsOn('/today');
}

/** Looks for an activity in the words people use, and opens its answer. */
export async function asks(patient, words, answer) {
  await patient.opens('/can-i');
  await patient.fills('Gym, shower, beer, hat …', words);
  await patient.presses('Search');
  await patient.presses(answer);
}

/** Turns reminders on, from Today, by the screen that explains them. */
export async function turnRemindersOn(patient) {
  await patient.opens('/today');
  await patient.presses('Reminders are off on this device');
  await patient.reads('A short note on the days that matter');
  await patient.presses('Turn on reminders');
  await patient.reads('Reminders are on');
}
