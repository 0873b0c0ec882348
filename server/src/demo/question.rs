//! What patients of this clinic ask, beside what everybody asks.

use care::{
    Actor, Result,
    clock::Clock,
    question::{self, QuestionDraft, Text},
    store::Db,
};

/// A question that only this clinic can answer, in each language.
pub async fn ask(db: &Db, clock: &dyn Clock, owner: &Actor) -> Result<()> {
    let said = |language: &str, question: &str, answer: &str| QuestionDraft {
        language: language.to_owned(),
        category: question::CLINIC.to_owned(),
        question: question.to_owned(),
        answer: answer.to_owned(),
        seen: Text::default().seen(),
    };
    let english = said(
        "en",
        "Where can I park?",
        "Behind the house, in the yard of 4 Quay Lane. Ring the bell at the gate.\nThe bus stops in front of our door.",
    );
    let key = question::add(db, clock, owner, &english).await?;
    let spanish = said(
        "es",
        "¿Dónde puedo aparcar?",
        "Detrás de la casa, en el patio de 4 Quay Lane. Toca el timbre de la verja.\nEl autobús para delante de nuestra puerta.",
    );
    let arabic = said(
        "ar",
        "أين أوقف سيارتي؟",
        "خلف المبنى، في ساحة 4 Quay Lane. اضغط الجرس عند البوابة.\nتقف الحافلة أمام بابنا.",
    );
    for draft in [spanish, arabic] {
        question::save(db, clock, owner, &key, &draft).await?;
    }
    Ok(())
}
