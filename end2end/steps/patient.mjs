// What a patient does on the phone.

/** What is pressed and read on the way in, by language. */
const said = {
  en: {
    open: 'Open my plan',
    off: 'Reminders are off on this device',
    explain: 'A short note on the days that matter',
    turnOn: 'Turn on reminders',
    on: 'Reminders are on',
  },
  es: {
    open: 'Abrir mi plan',
    off: 'Los recordatorios están desactivados en este dispositivo',
    explain: 'Un aviso corto en los días que importan',
    turnOn: 'Activar los recordatorios',
    on: 'Los recordatorios están activados',
  },
  ar: {
    open: 'افتح خطتي',
    off: 'التذكيرات متوقفة على هذا الجهاز',
    explain: 'ملاحظة قصيرة في الأيام المهمة',
    turnOn: 'تفعيل التذكيرات',
    on: 'التذكيرات مفعّلة',
  },
};

/** Comes in by the link from the clinic. */
export async function joinByLink(patient, link, language = 'en') {
  await patient.opens(link);
  await patient.presses(said[language].open);
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
export async function turnRemindersOn(patient, language = 'en') {
  const words = said[language];
  await patient.opens('/today');
  await patient.presses(words.off);
  await patient.reads(words.explain);
  await patient.presses(words.turnOn);
  await patient.reads(words.on);
}
