# Articles to read in peace. articles.toml, beside the languages, lists them, their order, their parts and their sources.
# A text may hold several paragraphs, separated by a blank line. General facts may name months and years; nothing here
# names a day of somebody's plan.

article-category-treatment = The treatment
article-category-safety = Safety
article-category-compare = Other ways, and how they go together

## What it is

article-what-it-is-title = What scalp micropigmentation is
article-what-it-is-lead = Tiny dots of pigment in the upper skin that look like hair follicles, or make thin hair look fuller.

article-what-it-is-effect-title = An effect for the eye
article-what-it-is-effect-text =
    Fine needles put very small dots of pigment into the upper skin of the scalp. From a normal distance the dots look like the ends of short hairs.

    It is a picture of hair, not hair. Nothing grows, and hair loss does not stop because of it.

article-what-it-is-uses-title = What people use it for
article-what-it-is-uses-text =
    Some have thin hair and want the scalp to shine through less. Some shave their head and want the look of stubble with a hairline.

    Others want a scar or a bare patch to stand out less. The dots are matched to the hair and the skin around them.

article-what-it-is-course-title = More than one session
article-what-it-is-course-text =
    The colour is built up bit by bit. Three sessions are common, and two to four are usual. About one person in five needs a fourth.

    The skin heals in between. Only then can your clinic see how much pigment your skin has kept.

article-what-it-is-look-title = How the look changes
article-what-it-is-look-text =
    At first the dots look dark and large, and the skin is pink. Then tiny scabs fall off and the dots can look pale or patchy for a while. This is expected.

    After that the colour evens out slowly. The look can only be judged once the skin has settled, and the final view takes a few months.

article-what-it-is-care-title = Your part in it
article-what-it-is-care-text =
    For a while your scalp needs peace: no rubbing, no soaking, no sweat and no strong sun. “Can I…?” shows each activity with your own dates.

    In the long run, sun protection does most for the colour.

## How it works

article-how-it-works-title = How it works
article-how-it-works-lead = Small dots, placed one by one, look like hair to the eye.

article-how-it-works-dots-title = Dots in the upper skin
article-how-it-works-dots-text =
    Each dot is a tiny deposit of pigment. It is made to be about as small as the end of a short hair.

    The dots are placed with small gaps, as hairs would be, and not in neat rows.

article-how-it-works-eye-title = Why it looks like hair
article-how-it-works-eye-text =
    Dark dots make the skin look less bare. Between real hairs, they soften the contrast between the hair and the scalp.

    The eye puts dots and hairs together into one picture. From very near, or through a magnifying glass, a dot can still be told from a hair.

article-how-it-works-tools-title = Needles and pigment
article-how-it-works-tools-text =
    The needles are used once and then thrown away. Some practitioners work with a machine, some by hand.

    Every pigment has a maker, a shade and a lot number. Ask your clinic to note them. They can help a doctor if your skin ever reacts.

article-how-it-works-numbing-title = Numbing the skin
article-how-it-works-numbing-text = A cream on the skin or a local anaesthetic can numb the place. Ask your clinic beforehand what it uses, and tell it about allergies and medicines.

article-how-it-works-healing-title = What the skin does next
article-how-it-works-healing-text =
    The skin closes over the dots. First it is pink, then it flakes. The fresh layer above the pigment is not clear yet, so the dots can look pale or almost gone for a while.

    Please let the scabs fall by themselves. Pigment can come away with a scab that is pulled off.

article-how-it-works-layers-title = Building up in layers
article-how-it-works-layers-text = Every skin keeps pigment in its own way. So your clinic starts softly, waits until the skin has healed, and adds more where it is needed.

## Kinds

article-kinds-title = Which kinds there are
article-kinds-lead = Four treatments use the same dots for different aims.

article-kinds-density-title = Density
article-kinds-density-text =
    Dots are placed between your own hairs, so that the scalp shines through less. Your hair stays and goes on covering a part of the work.

    Hair that is cut very short can show the dots between it. Density work usually needs a touch-up sooner than a shaved look.

article-kinds-shaved-title = Shaved look
article-kinds-shaved-text =
    The dots look like the stubble of a shaved head, with a drawn hairline. The hair that still grows has to stay very short, so that stubble and dots look alike.

    A hairline can be brought lower later. To move it up, dots have to be removed. So a soft, slightly higher line is a careful start.

article-kinds-scar-title = Scar camouflage
article-kinds-scar-text =
    Dots in and around a scar can make it stand out less. It may be the line or the dots left by a transplant, or the mark of an injury.

    The scar must be mature first, which usually takes six to twelve months. Two to four sessions are usual. The scar stays, and a raised or sunken one keeps its shape. A touch-up usually comes sooner here.

article-kinds-patch-title = Patch blending
article-kinds-patch-text =
    Dots are placed in bare patches and matched to the hair around them. The patches should be stable: not growing, and with no new ones.

    Patches from alopecia areata can change, and hair can grow back by itself. If yours change, tell your clinic and see a doctor first.

article-kinds-choosing-title = Which one is for you
article-kinds-choosing-text = Think about how you want to wear your hair, and how it may change in later years. Talk about both with your clinic before the first dot.

## Lasting and fading

article-lasting-title = What makes it last, and what makes it fade
article-lasting-lead = Pigment softens slowly in everybody, and some habits make it softer sooner.

article-lasting-years-title = It takes years
article-lasting-years-text =
    The dots stay for years and grow softer slowly. Many people come for a touch-up after two to five years, some sooner and some later.

    Nobody can tell you exactly how it will go for you.

article-lasting-sun-title = Sun
article-lasting-sun-text =
    Sun is the main reason why pigment fades. Tanning beds do the same.

    On healed skin, use a sunscreen with a high factor or wear a hat, and keep it up for good. Until then a loose hat and shade protect you.

article-lasting-skin-title = Your skin
article-lasting-skin-text = Oily skin tends to need a touch-up sooner. So does scar tissue. You cannot choose your skin, so let your clinic know it and plan with it.

article-lasting-habits-title = Your habits
article-lasting-habits-text =
    Heavy sweating, smoking and frequent peels or scrubs bring a touch-up forward. Acids and retinoids on the scalp make the skin renew itself faster.

    Gentle products are kinder to the colour.

article-lasting-keeping-title = What helps to keep it
article-lasting-keeping-text = Skin that is covered, dry and protected from the sun keeps the colour longer. In the first weeks, what helps most is to follow the dates in your plan and to leave the scabs alone.

article-lasting-freshening-title = Freshening it up
article-lasting-freshening-text =
    When the dots look softer than you like, a touch-up can freshen them. Your clinic looks at them with you, and you decide.

    Slow, even fading is expected. A rash, itch, bumps or scaling in the treated places is not. See a doctor or a dermatologist, and mention the pigment.

## Limits

article-limits-title = What it cannot do
article-limits-lead = It helps to know the limits before you begin.

article-limits-growth-title = It does not make hair grow
article-limits-growth-text = The dots do not wake up follicles, and they do not stop hair loss. Hair that was going to fall out will still fall out.

article-limits-feel-title = It has no length and no volume
article-limits-feel-text = The dots have colour, but no height. You cannot feel or comb them. A raised or sunken scar keeps its shape and can still catch the light.

article-limits-change-title = It does not change with you
article-limits-change-text = The dots stay where they are. If your own hair thins further, or turns grey or white, they can become easier to see. More can be added, or the shade adjusted, at a later session.

article-limits-cause-title = It does not find the cause
article-limits-cause-text =
    It covers hair loss and does not explain it. Your clinic can look at your scalp, but it does not replace a doctor.

    See a doctor if your hair falls out suddenly, in clumps or in patches, or if your scalp itches or burns as well.

article-limits-undo-title = It cannot simply be wiped away
article-limits-undo-text = Adding is easier than taking away. A trained person can lighten or remove dots with a laser. That can take several visits, can hurt, and may leave traces or change the colour of the skin.

article-limits-promise-title = Nobody can promise the result
article-limits-promise-text = Skin, hair and habits differ. A careful clinic shows you healed work, tells you what may not turn out as hoped, and leaves you time to think.

## Suitability

article-suitability-title = When to wait, and when not to have it
article-suitability-lead = A calm scalp and a clear mind are a good start. Sometimes waiting is the better choice.

article-suitability-wait-title = Wait while your skin is upset
article-suitability-wait-text =
    An infection, a rash, a flare of a skin disease, sunburn, cuts or sores all need to settle first. The same goes for a fever or an illness.

    Tell your clinic early. It can find another date.

article-suitability-hair-title = Wait while your hair is changing fast
article-suitability-hair-text =
    If your hair falls out quickly, or bare patches grow or new ones appear, see a doctor first. The dots could end up in the wrong place, and there may be a treatment for the cause.

article-suitability-scarring-title = Scars that are thick or young
article-suitability-scarring-text =
    Tell your clinic if your scars tend to become thick, raised or larger than the wound was. Each dot is a tiny wound, and such skin may answer with more scarring.

    A young scar still changes. Your clinic waits until it is mature, usually six to twelve months.

article-suitability-health-title = Talk to a doctor first
article-suitability-health-text =
    Some things can slow healing or raise the risk. Among them are diabetes, heart disease, bleeding disorders or blood thinners, and a weak immune system. Ask your doctor whether the treatment is right for you, and tell your clinic.

    The same goes for psoriasis, eczema, sarcoidosis or other skin diseases, for a mole in the area, and if you are pregnant or breastfeeding. Please do not stop a medicine on your own.

article-suitability-allergy-title = Allergies
article-suitability-allergy-text = Tell your clinic about every allergy you know of, such as to pigments, creams, numbing medicines, latex or hair dye. If you have reacted to a tattoo before, say so before anything is booked.

article-suitability-expectations-title = What you hope for
article-suitability-expectations-text =
    If you hope for hair that grows, or for dots that nobody can tell from hair when very near, this is not the right treatment. Look at healed work on people with hair and skin like yours.

    It is all right to say no, to begin later, or to ask somebody else as well.

## Risks

article-risks-title = Risks
article-risks-lead = No treatment that goes into the skin is free of risk, and it is good to know what to look for.

article-risks-expected-title = What is expected and passes
article-risks-expected-text =
    Pink, tender skin at first, then tiny scabs, flaking and paler dots. It should get a little better each time you look.

    If something grows that should be fading, contact your clinic the same day.

article-risks-infection-title = Infection
article-risks-infection-text =
    Needles open the skin, so germs can get in, during the session or afterwards. A pigment itself can carry germs, too.

    Get medical care now for fever, chills, pus, redness that spreads and hurts, or a hot, hard and very painful swelling. Tell them that pigment was put into your scalp, and tell your clinic.

article-risks-reactions-title = Allergy, bumps and scars
article-risks-reactions-text =
    Skin can react to a pigment, soon or even years later: a rash, itch, bumps or scaling. Some skin diseases can show up in the treated places. See a doctor or a dermatologist, and mention the pigment.

    Thick scars can form in people who tend to get them. A swollen face or trouble breathing needs medical care now.

article-risks-appearance-title = A look you do not like
article-risks-appearance-text =
    Dots can turn out too dark or too large, they can blur, or their colour can change with time. A hairline may not suit you.

    So start softly, and tell your clinic early. Wait until the skin has settled before you judge.

article-risks-scans-title = Scans with a magnet (MRI)
article-risks-scans-text = Tell the staff before an MRI scan that you have pigment in your scalp. In a few people tattooed skin tingled, burned or swelled a little during a scan. It usually passes, and it is no reason to miss a scan that you need.

article-risks-lower-title = What makes trouble less likely
article-risks-lower-text =
    Needles that are used once, clean hands, a pigment with a known maker and lot, and a look at your scalp beforehand.

    At home: hands off, a clean pillowcase, and the dates in your plan.

## Tattoo

article-tattoo-title = Compared with an ordinary tattoo
article-tattoo-lead = Both put pigment into the skin, but they aim at different things.

article-tattoo-same-title = What is the same
article-tattoo-same-text = Needles bring pigment into the skin, and it stays. Infection, allergy and scarring are possible with both. Both fade with time, and both are hard to remove.

article-tattoo-aim-title = A different aim
article-tattoo-aim-text = A tattoo draws a picture with lines and colour. Here there are only tiny dots that should look like hair follicles. Their shade is matched to your hair and skin, so that they are not noticed.

article-tattoo-depth-title = Small and not deep
article-tattoo-depth-text = The dots are meant to sit in the upper skin. Pigment that goes in too deep can spread, and a dot then looks blurred and larger. So the work asks for practice with scalps in particular.

article-tattoo-time-title = Time
article-tattoo-time-text = The colour is built up over several sessions, with time to heal in between. Later it is freshened up every few years. Treat it as something that lasts, and choose it with care.

article-tattoo-who-title = Who does it
article-tattoo-who-text = The rules on who may do it differ from place to place. Ask about training, about healed work on other people, and about needles, hygiene and pigment.

## Transplant

article-transplant-title = Compared with a hair transplant
article-transplant-lead = A transplant moves your own hair. Micropigmentation adds only the look of it.

article-transplant-difference-title = Surgery or dots
article-transplant-difference-text = In a transplant, hair is taken from one part of the head and planted in another, usually under a local anaesthetic. It is an operation, and the hair in the new place can grow. Dots do not grow, but they need no donor hair and no cut.

article-transplant-who-title = Whom a transplant suits
article-transplant-who-text = It is meant for hair loss that follows a family pattern, or for bare places left by injuries or burns. For alopecia areata it is usually not the right choice. A surgeon has to judge whether there is enough hair to move.

article-transplant-time-title = How long it takes
article-transplant-time-text = Transplanted hair often falls out first and then grows again. It takes many months, often a year or more, until the result can be seen. Dots can be seen at once, but their look settles over weeks and months.

article-transplant-scars-title = Scars
article-transplant-scars-text =
    A transplant leaves scars where the hair was taken: a line after a strip, small dots when follicles are taken one by one. Bleeding and infection are possible, and hair loss elsewhere can go on.

    Micropigmentation can make such scars stand out less once they are mature.

article-transplant-together-title = One after the other
article-transplant-together-text = Some people have both: a transplant for hair, and dots for a fuller look or for the scars. Let your surgeon and your clinic know of each other, and let them agree on the order and the time between.

## Medicines

article-medicines-title = Compared with minoxidil and finasteride
article-medicines-lead = Medicines work on your own hair. Dots work on what the eye sees.

article-medicines-difference-title = What each can do
article-medicines-difference-text = Medicines may slow down hair loss or bring some hair back, but they do not work for everybody. They help only for as long as they are used. Dots change the look and leave the hair loss as it is.

article-medicines-minoxidil-title = Minoxidil
article-medicines-minoxidil-text =
    Usually a liquid or a foam for the scalp, for some kinds of hair loss in men and women. It takes months of daily use before anything can be seen. When it is stopped, hair that came back may fall out again.

    It can irritate the skin.

article-medicines-finasteride-title = Finasteride
article-medicines-finasteride-text =
    A tablet against hair loss in men, in many countries only on prescription. It also takes months and has to be kept up. It is not for women. Those who are or may be pregnant should not touch broken tablets.

    It can affect mood and sex life, sometimes even after it was stopped. If you take it for your hair and feel depressed or think of harming yourself, stop it and get medical help at once. This is also the advice of the medicines agency of the United Kingdom.

article-medicines-sessions-title = Around your sessions
article-medicines-sessions-text =
    Ask the person who prescribed it, or a doctor or pharmacist, how to go on around the sessions. Tell your clinic, too. Please do not stop or start a medicine because of this page alone.

    The leaflets of some minoxidil products advise against using them on a shaved, sunburnt or sore scalp. That is one more reason to ask.

article-medicines-together-title = Both together
article-medicines-together-text = One does not rule out the other. Tell your clinic what you use and since when. If your hair changes later, because a medicine works or because you stop it, the dots stay as they are.

## PRP

article-prp-title = Compared with PRP
article-prp-lead = PRP uses a part of your own blood to try to help your hair. Dots do not act on hair at all.

article-prp-what-title = What it is
article-prp-what-text = PRP stands for platelet-rich plasma. A little of your blood is taken and spun, and the part with many platelets is put into the scalp with needles. The hope is that it helps weak hair to grow.

article-prp-evidence-title = What is known
article-prp-evidence-text = Studies do not agree. Many report more or thicker hair, others found no difference from salt water. Clinics prepare it in different ways, so results are hard to compare. Nobody can tell beforehand whether it would help you.

article-prp-course-title = How it goes
article-prp-course-text = It is usually done several times, with weeks in between. Soreness, redness, swelling or a headache for a short while are known. Ask who does it, how often it would be needed, and what it costs in all.

article-prp-together-title = With micropigmentation
article-prp-together-text = Both put needles into the same skin. Do not have PRP on healing dots without asking. Tell each clinic about the other, and let them agree on the order and the time between.

## Fibres and hair systems

article-fibres-title = Compared with fibres and hair systems
article-fibres-lead = They are put on and taken off again. Dots stay in the skin.

article-fibres-powder-title = Hair fibres and powders
article-fibres-powder-text = Small fibres cling to the hair that is there and make it look thicker. They need some hair to hold on to, and they wash out. Rain, sweat and touching can loosen them.

article-fibres-systems-title = Wigs and hair systems
article-fibres-systems-text = They cover a part of the head or all of it, with real length and volume. Some are simply put on, others are clipped or glued. They need care and wear out. Glue can irritate the skin.

article-fibres-difference-title = The main difference
article-fibres-difference-text = Fibres and hairpieces can be taken off at any time, and you can try another look tomorrow. Dots need no work in the morning, but they are a decision for years. If you are not sure, trying a cover first keeps every way open.

article-fibres-together-title = With micropigmentation
article-fibres-together-text = While your skin heals, powder and fibres can settle in it, and glue, clips or a tight base rub on it. “Can I…?” shows when fibres are open again. Ask your clinic before you wear a hair system.

## Laser removal of hair

article-laser-title = Laser removal of remaining hair
article-laser-lead = Some people think about it before a shaved look. It is a step of its own, and hard to take back.

article-laser-why-title = Why people think about it
article-laser-why-text = With a shaved look the remaining hair has to stay short. Where it grows back fast, stubble and dots can differ in shade. For many people shaving is enough. Nobody has to have laser.

article-laser-how-title = How it works
article-laser-how-text = The light of the laser is taken up by the dark colour of the hair and heats its root. Several visits are needed. Grey, white, blond and red hair does not respond well, and some hair can grow back.

article-laser-risks-title = Risks
article-laser-risks-text = In hands without experience, laser can burn the skin, change its colour or leave scars. Choose somebody who knows lasers and skin like yours very well, best a doctor. Tell them about your skin, your medicines and any tan.

article-laser-order-title = Laser first, dots later
article-laser-order-text =
    A laser for hair cannot tell pigment in hair from pigment in skin. On dots it can burn the skin and fade the colour. So it belongs before the first session, and your skin has to be calm again. Your clinics agree on the time between.

    Once you have dots, tell everybody who wants to use a laser or strong light on your head.

article-laser-think-title = Think ahead
article-laser-think-text = Hair that is gone cannot be grown out, and cannot be used for a transplant. If you may want another look one day, wait with this step.
