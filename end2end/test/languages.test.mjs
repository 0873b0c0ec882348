// In Spanish and in Arabic: from the way in to the date that somebody came for.

import assert from 'node:assert/strict';
import { journey, phone } from '../journey.mjs';
import { addPatient, invite, openClinic } from '../steps/clinic.mjs';
import { linkOf, openDemo, patientOf } from '../steps/demo.mjs';

/** In the afternoon of the first session, which was in the morning. */
const clock = '2026-03-02T15:00:00Z';

const html = (visitor) => visitor.page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** A patient for whom the clinic chose this language, at the page that the link opens. */
async function invited(cast, language) {
  const { clinic, owner } = await openClinic(cast, { clock });
  const page = await addPatient(owner, { name: 'Ana Prieto', day: '2026-03-02', start: '10:00', language });
  const { link } = await invite(owner, page);
  // The browser's own language is another: the clinic's choice counts.
  const patient = await cast.visitor(clinic, phone);
  await patient.opens(link);
  return patient;
}

journey('in Spanish a patient joins, reads the day, asks for “piscina” and reads the date', async (cast) => {
  const patient = await invited(cast, 'Español');
  await patient.reads('Tu plan está listo');
  await patient.presses('Abrir mi plan');
  await patient.landsOn('/today');
  assert.deepEqual(await html(patient), { lang: 'es', dir: 'ltr' });
  await patient.reads('Los puntos son nuevos. Déjalos descansar');
  await patient.presses('¿Puedo…?');
  await patient.fills('Gimnasio, ducha, cerveza, gorra…', 'piscina');
  await patient.presses('Buscar');
  await patient.presses('Nadar');
  await patient.reads('¿Puedo nadar?');
  await patient.reads('Todavía no');
  await patient.reads('no antes del lunes, 30 de marzo');
});

journey('in Arabic a patient joins, reads the day, asks for “شامبو” and reads the date', async (cast) => {
  const patient = await invited(cast, 'العربية');
  await patient.reads('خطتك جاهزة');
  await patient.presses('افتح خطتي');
  await patient.landsOn('/today');
  assert.deepEqual(await html(patient), { lang: 'ar', dir: 'rtl' });
  await patient.reads('النقاط جديدة. دعها ترتاح');
  await patient.reads('اليوم ٠');
  await patient.presses('هل يمكنني…؟');
  await patient.fills('جيم، دش، بيرة، قبعة …', 'شامبو');
  await patient.presses('بحث');
  await patient.presses('الشامبو');
  await patient.reads('هل يمكنني استخدام الشامبو؟');
  await patient.reads('ليس بعد');
  await patient.reads('من الاثنين، ٩ مارس');
});

/** A patient of the demo who has chosen this language. */
async function reader(cast, language) {
  const demo = await openDemo(cast);
  const patient = await patientOf(cast, demo, 'Ines Duarte');
  await patient.opens('/you/language');
  await patient.fills(language, true);
  await patient.presses('Save');
  await patient.landsOn('/you');
  return patient;
}

/** Types a question into Can I…? and presses what it finds first. */
async function asks(patient, { field, button }, question, activity) {
  await patient.opens('/can-i');
  await patient.fills(field, question);
  await patient.presses(button);
  // While one page is replaced by the next there is nothing to read.
  const first = () => patient.page.evaluate(() => document.querySelector('main .links a')?.innerText.split('\n')[0].trim()).catch(() => undefined);
  await patient.until(`“${question}” to find ${activity} first`, async () => (await first()) === activity);
  await patient.presses(activity);
}

journey('in Spanish everyday words and misspellings are understood, an answer is shared, and a question is rated', async (cast) => {
  const patient = await reader(cast, 'Español');
  const search = { field: 'Gimnasio, ducha, cerveza, gorra…', button: 'Buscar' };
  for (const [question, activity] of [
    ['unas chelas', 'Bebidas con alcohol'],
    ['cuando puedo lavarme la cabesa', 'Champú'],
    ['¿Puedo tomar el sol?', 'Sol directo'],
  ])
    await asks(patient, search, question, activity);
  await patient.reads('También se permite desde ese día');
  await patient.presses('Compartir');
  await patient.reads('Compartir esta respuesta');
  await patient.reads('Todavía no, desde el viernes, 10 de abril');
  await patient.reads('Harbour Clinic');
  await patient.opens('/questions');
  await patient.presses('¿Dónde puedo aparcar?');
  await patient.reads('Toca el timbre de la verja.');
  await patient.presses('Sí, me ha servido');
  await patient.reads('Has dicho que te ha servido.');
});

journey('in Arabic everyday words in any spelling are understood, an answer is shared, and a question is rated', async (cast) => {
  const patient = await reader(cast, 'العربية');
  const search = { field: 'جيم، دش، بيرة، قبعة …', button: 'بحث' };
  for (const [question, activity] of [
    ['طاقيه', 'قبعة واسعة ونظيفة'],
    ['متى اقدر اغسل راسي بالشامبوو', 'الشامبو'],
    ['نقدر نعوم في البحر؟', 'السباحة'],
  ])
    await asks(patient, search, question, activity);
  await patient.reads('يصبح متاحًا في اليوم نفسه');
  await patient.presses('مشاركة');
  await patient.reads('مشاركة هذه الإجابة');
  await patient.reads('Harbour Clinic');
  await patient.opens('/questions');
  await patient.presses('أين أوقف سيارتي؟');
  await patient.reads('تقف الحافلة أمام بابنا.');
  await patient.presses('لا');
  await patient.reads('تستطيع عيادتك أن ترى أن هذه الإجابة تحتاج إلى تحسين.');
});

journey('without JavaScript a patient chooses another language, and everything follows', async (cast) => {
  const demo = await openDemo(cast);
  const patient = await cast.visitor(demo, phone, { javaScript: false });
  await patient.opens(linkOf(demo, 'Ines Duarte'));
  await patient.presses('Open my plan');
  await patient.presses('You');
  await patient.presses('Language');
  await patient.fills('العربية', true);
  await patient.presses('Save');
  await patient.reads('تمّ الحفظ. هذه لغتك من الآن.');
  assert.deepEqual(await html(patient), { lang: 'ar', dir: 'rtl' });
  await patient.opens('/today');
  await patient.reads('اليوم ٥');
});

journey('a stranger chooses a language at the foot of the page, and the browser keeps it', async (cast) => {
  const demo = await openDemo(cast);
  const stranger = await cast.visitor(demo, phone, { language: 'es' });
  await stranger.opens('/join');
  await stranger.reads('Abre tu plan');
  await stranger.presses('العربية');
  await stranger.reads('افتح خطتك');
  await stranger.opens('/sign-in');
  assert.deepEqual(await html(stranger), { lang: 'ar', dir: 'rtl' });
});

journey('the page without a connection speaks the language of the page before', async (cast) => {
  const demo = await openDemo(cast);
  const patient = await cast.visitor(demo, phone);
  await patient.opens(linkOf(demo, 'Ines Duarte'));
  await patient.presses('Open my plan');
  await patient.landsOn('/today');
  await patient.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
  });
  await patient.opens('/you/language');
  await patient.fills('Español', true);
  await patient.presses('Save');
  await patient.reads('Guardado. Este es tu idioma desde ahora.');
  const kept = () => patient.page.evaluate(async () => (await caches.match('/offline'))?.headers.get('content-language'));
  await patient.until('the page without a connection to be in Spanish', async () => (await kept()) === 'es');
  await demo.kill();
  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch|status of 50\d/);
  await patient.opens('/today');
  await patient.reads('Sin conexión');
});
