# Common questions and their answers. `question-KEY-answer-TREATMENT` replaces the answer for that treatment;
# questions.toml, beside the languages, lists which questions there are, their order and which answers differ.
# General facts may name years; nothing here names a day of somebody's plan.

question-category-clinic = About the clinic
question-category-basics = What it is
question-category-session = The session
question-category-after = Afterwards
question-category-money = Cost

question-tattoo = Is it a tattoo?
question-tattoo-answer = In a way, yes: fine needles put pigment into the skin. Here the dots are tiny, sit in the upper skin and are made to look like hair follicles. It is an optical effect. It does not make hair grow, and it does not stop hair loss. Like any pigment in the skin it fades slowly, so treat it as something that lasts and choose it with care.
question-tattoo-search = tattoo tatoo tattooed ink pigment smp micropigmentation micro pigmentation microblading permanent real hair growth fake follicles

question-pain = Does it hurt?
question-pain-answer = That differs from person to person. Many feel a scratching or light pricking, and some places are more tender than others. Your clinic can tell you how it numbs the skin. Say so when it becomes too much, because a pause is always possible. Afterwards your scalp may feel like it has mild sunburn. That should ease. If pain grows, contact your clinic.
question-pain-answer-scar-camouflage = That differs from person to person, and scar tissue is special. Some parts of a scar feel almost nothing, others are more tender than normal skin. Your clinic can tell you how it numbs the skin. Say so when it becomes too much, because a pause is always possible. Afterwards the place may feel like it has mild sunburn. That should ease. If pain grows, contact your clinic.
question-pain-search = pain painful hurt hurts hurting sore ache needle needles sting uncomfortable afraid scared nervous

question-anaesthesia = Will my scalp be numbed?
question-anaesthesia-answer = Some clinics use a numbing cream, some a local anaesthetic, and some neither. Ask yours before you come. Tell them about allergies, medicines, heart or liver trouble, and if you are pregnant or might be. Do not put on a numbing cream of your own without asking, because too much of it can harm you. Once it wears off, the treated places can feel more tender for a while.
question-anaesthesia-search = anaesthesia anesthesia anaesthetic anesthetic numb numbing cream lidocaine injection emla awake asleep allergy

question-sessions = How many sessions will I need?
question-sessions-answer = Three is common, and two to four are usual. About one person in five needs a fourth. The colour is built up bit by bit, because each skin keeps pigment in its own way. Your clinic can only judge that once the skin has healed in between. Your timeline shows the sessions you have booked. The plan may change when your clinic sees how your skin took the pigment.
question-sessions-answer-scar-camouflage = Two to four are usual. A scar takes pigment less evenly than other skin, so your clinic goes slowly and looks at the result before it adds more. It also waits until the scar is mature, because a young scar still changes. Your timeline shows the sessions you have booked. The plan may change when your clinic sees how your skin took the pigment.
question-sessions-search = sessions session appointments visits how many number times often again second third fourth gap between

question-downtime = How soon can I go on as usual?
question-downtime-answer = Quiet things come back first, wet, hot and sweaty ones later. At first your scalp may be pink and the dots dark, then it flakes, and the dots look pale for a while before they even out. If you would like to keep it private, plan some quiet time around a session and use a loose, clean hat. “Can I…?” shows each activity with your own dates.
question-downtime-answer-density = Quiet things come back first, wet, hot and sweaty ones later. Your own hair hides a good part of the pink skin and the flakes, most of all where it is longer. If you would like to keep it private, plan some quiet time around a session. Comb the hair loosely over the place and use a loose, clean hat. “Can I…?” shows each activity with your own dates.
question-downtime-answer-shaved-look = Quiet things come back first, wet, hot and sweaty ones later. On a shaved head the pink skin and the dark dots can be seen at first, then the flakes, and then paler dots before they even out. If you would like to keep it private, plan some quiet time around a session and use a loose, clean hat. “Can I…?” shows each activity with your own dates.
question-downtime-search = downtime down time off work office job school recover recovery heal healing how long redness hide notice see visible normal usual

question-lasting = How long does it last?
question-lasting-answer = It stays for years and softens slowly. People often come for a touch-up after two to five years, some sooner and some later. Sun, oily skin, heavy sweating, frequent peels and smoking bring it forward. Skin that is covered, dry and protected from the sun keeps the colour longer. Nobody can tell you exactly how it will go for you.
question-lasting-answer-density = It stays for years and softens slowly. People often come for a touch-up after two to five years, and density work usually needs one sooner than a shaved look. Sun, oily skin, heavy sweating, frequent peels and smoking bring it forward. Skin that is covered, dry and protected from the sun keeps the colour longer. Nobody can tell you exactly how it will go for you.
question-lasting-answer-shaved-look = It stays for years and softens slowly. People often come for a touch-up after two to five years, and a shaved look usually needs one later than density work. A shaved head gets a lot of sun, so a hat or sunscreen matters all the more. Oily skin, heavy sweating, frequent peels and smoking bring a touch-up forward too. Nobody can tell you exactly how it will go for you.
question-lasting-answer-scar-camouflage = It stays for years and softens slowly. Scars hold pigment less firmly than other skin, so a touch-up usually comes sooner here, often after two to five years and sometimes before. Sun, heavy sweating, frequent peels and smoking bring it forward. Skin that is covered, dry and protected from the sun keeps the colour longer. Nobody can tell you exactly how it will go for you.
question-lasting-search = last lasts lasting long permanent forever fade fades fading years touch-up touchup top up refresh pale lighter

question-scars = Can it hide a scar, and can it leave one?
question-scars-answer = Dots in and around a mature scar can make it stand out less. They do not remove it or make it flat. The treatment itself is meant to stay in the upper skin, but skin that heals badly, an infection or picked scabs can leave marks. Tell your clinic before the session if your scars tend to become thick or raised. Afterwards, hands off the scabs.
question-scars-answer-scar-camouflage = Dots in and around your scar can make it stand out less. The scar stays, and its surface keeps its shape: a raised or sunken scar still catches the light. Scar tissue takes pigment less evenly, so the match is built up slowly. Tell your clinic if your scars tend to become thick or raised, or if this one itches, hurts or still changes.
question-scars-search = scar scars scarring keloid raised thick strip fut fue transplant dots injury surgery mark marks damage

question-safety = Is it safe?
question-safety-answer = No treatment that goes into the skin is free of risk. Infection, an allergy to the pigment, scarring or a result you do not like can happen. Needles that are used once, clean hands, a pigment with a known maker and lot, and a look at your scalp beforehand make trouble less likely. The session should wait while your scalp is infected or inflamed, or if your hair is falling out fast. Tell your clinic about allergies, medicines and anything that slows your healing.
question-safety-answer-patch-blending = No treatment that goes into the skin is free of risk. Infection, an allergy to the pigment, scarring or a result you do not like can happen. For bare patches one thing matters most: they should be stable. If they grow, if new ones appear, or if the skin is sore, tell your clinic and see a doctor before the session. Needles that are used once, clean hands and a pigment with a known maker and lot make trouble less likely. Tell your clinic about allergies, medicines and anything that slows your healing.
question-safety-search = safe safety risk risks danger dangerous side effects infection infected allergy allergic reaction needles clean hygiene pigment ingredients pregnant diabetes blood thinners

question-cost = What does it cost?
question-cost-answer = The price depends on the size of the area, the number of sessions and the clinic. Ask for it in writing before you begin. Ask what is included, what an extra session and a later touch-up cost, and what happens if a session has to move. Health insurance often does not pay, so ask yours first. If a price seems very low, ask which needles and which pigment are used.
question-cost-search = cost costs price prices pay payment money expensive cheap insurance fee charge instalments refund deposit touch-up

question-change = Can it be changed or removed?
question-change-answer = Adding is easier than taking away. Dots can be added or darkened at a later session. To lighten or remove them, a trained person usually works with a laser. That takes several visits, can hurt, and may not take away all of it. So start softly, and tell your clinic early if something looks wrong to you. Wait until your skin has settled before you judge, because the colour still changes until then.
question-change-answer-density = Adding is easier than taking away. If your own hair thins further or turns grey, the dots stay as they are, and they can become easier to see. More can be added, or the shade adjusted, at a later session. To lighten or remove dots, a trained person usually works with a laser. That takes several visits, can hurt, may not take away all of it, and can affect the hair around it. Wait until your skin has settled before you judge.
question-change-answer-shaved-look = Adding is easier than taking away. A hairline can be brought lower later, but moving it up means removing dots. So a soft, slightly higher line is a careful start. The look also depends on keeping your head shaved short. To lighten or remove dots, a trained person usually works with a laser. That takes several visits, can hurt, and may not take away all of it. Wait until your skin has settled before you judge.
question-change-search = change changed remove removed removal laser undo regret mistake too dark low hairline colour color blue grey gray wrong correct fix lighter grow
