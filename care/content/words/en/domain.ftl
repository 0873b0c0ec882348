# Words of the domain: treatments, zones, angles, check-ins, stages, activities, notices, warning signs.
# Keys follow the data: `foil_shaver` in a protocol is `activity-foil-shaver` here.
# No text holds a day or a date: where one is needed it says { $date }, and the plan supplies it, written out for the reader.

## Treatments

treatment-density = Density
treatment-density-about = Fine dots between your own hair, so that the scalp shines through less.
treatment-shaved-look = Shaved look
treatment-shaved-look-about = The look of short stubble on a shaved head, with a drawn hairline.
treatment-scar-camouflage = Scar camouflage
treatment-scar-camouflage-about = Dots in and around a scar, so that it stands out less.
treatment-patch-blending = Patch blending
treatment-patch-blending-about = Dots in bare patches, matched to the hair around them.

## Zones of the scalp

zone-hairline = Hairline
zone-temples = Temples
zone-mid-scalp = Mid-scalp
zone-crown = Crown
zone-donor = Donor area
zone-nape = Nape
zone-scar = Scar

## Photo angles

angle-front = Front
angle-front-how = Hold the phone level with your hairline and look straight ahead. Your eyes need not be in the picture.
angle-left-temple = Left temple
angle-left-temple-how = Turn your head until your left temple faces the phone. Keep your chin level.
angle-right-temple = Right temple
angle-right-temple-how = Turn your head until your right temple faces the phone. Keep your chin level.
angle-top = Top
angle-top-how = Tip your head forward and hold the phone above it, facing straight down.
angle-crown = Crown
angle-crown-how = Hold the phone up behind your head, facing the crown. A helper makes this one much easier.
angle-back = Back
angle-back-how = Ask a helper to hold the phone level with the back of your head, or stand it on a shelf and use the timer.
angle-close-up = Close-up
angle-close-up-how = Come near enough that the treated place fills the frame, then wait until the picture is sharp.

## Check-ins

check-in-day-0-title = Your first photos
check-in-day-0-why = They are the starting point. Every later photo is compared with these.
check-in-day-3-title = How is your scalp doing?
check-in-day-3-why = The first redness should be fading. A few questions and a photo let your clinic see how it goes.
check-in-day-7-title = A look at the flaking
check-in-day-7-why = The dots may look pale or patchy now. Your clinic wants to see that the skin is closing well.
check-in-day-28-title = The settled look
check-in-day-28-why = The colour has had time to even out. From here on, photos are compared with these.
check-in-day-90-title = The longer view
check-in-day-90-why = The skin has done its slow work by now. These photos show how the result wears.
# On a day that the clinic chooses.
check-in-extra-1-title = A look in between
check-in-extra-1-why = Your clinic would like to see how it goes at this point too. A few questions and a photo are enough.
check-in-extra-2-title = Another look in between
check-in-extra-2-why = Your clinic looks once more, so that nothing is missed. A few questions and a photo are enough.
check-in-extra-3-title = One more look
check-in-extra-3-why = Your clinic asks for this one to follow how your scalp is getting on. A few questions and a photo are enough.

## Stages

stage-prepare = Getting ready
stage-prepare-title = Getting your scalp ready
stage-prepare-lead = A calm, healthy scalp is a good start. Tell your clinic early if anything about your skin or your health has changed.
stage-prepare-seen = Your scalp as it always is. Look for spots, cuts, sunburn, a rash or sore places.
stage-prepare-felt = Being a little nervous is common. Write your questions down and bring them with you.
stage-prepare-not-normal = Broken, sore or inflamed skin, a fever, or hair that has begun to fall out quickly. Call your clinic before you come, because the session may need a new date.
stage-prepare-next = After the session your scalp will be pink and tender for a short while, and the dots will look darker and larger than they will stay.

stage-fresh = Fresh
stage-fresh-title = The dots are new. Let them rest
stage-fresh-lead = Your scalp may look pink and the dots may seem dark and large. Both are expected at the start, and the main job now is to leave them alone.
stage-fresh-seen = Pink or red skin, like mild sunburn. Dots that look darker and bigger than you thought they would.
stage-fresh-felt = Tender, warm or tight. Lying on it may be a little sore.
stage-fresh-not-normal = Redness that spreads and hurts, pus, fever or chills, a swollen face or trouble breathing. These need medical care now.
stage-fresh-next = The redness shrinks and tiny scabs may form. Leave them where they are.

stage-settling = Settling
stage-settling-title = The redness is on its way out
stage-settling-lead = The pink colour should shrink bit by bit, and tiny scabs may form around the dots. Keep your hands off and let your skin close by itself.
stage-settling-seen = Less redness each time you look. Maybe very small, dry scabs.
stage-settling-felt = Less tender than before. A light itch or a tight feeling can come and go.
stage-settling-not-normal = Redness or warmth that grows instead of fading, skin that keeps weeping, more swelling, a rash or blisters. Contact your clinic the same day. Fever, pus or redness that spreads and hurts need medical care now.
stage-settling-next = Next comes the flaking. The scabs fall off by themselves, and the dots under them can look pale, patchy or almost gone for a while. This surprises many people, but it is expected: fresh skin lies over the pigment and is not clear yet. Do not judge the result in that phase, and do not help the scabs off.

stage-shedding = Shedding
stage-shedding-title = The flaking starts now
stage-shedding-lead = Tiny scabs loosen, and the dots can look pale or patchy for a while. This is expected, and the look can only be judged once your skin has settled.
stage-shedding-seen = Flakes like dry skin or dandruff. Dots that are lighter in one place than in another.
stage-shedding-felt = Dry, tight and perhaps a bit itchy. It should no longer hurt.
stage-shedding-not-normal = Redness, warmth or swelling that comes back or grows, weeping, a strong itch, a rash or blisters. Contact your clinic the same day. Fever, pus or redness that spreads and hurts need medical care now.
stage-shedding-next = The last scabs go and the skin may shine. Then the colour softens and slowly looks more even.

stage-calming = Calming
stage-calming-title = The surface is calming down
stage-calming-lead = The scabs should be gone or nearly gone, and the skin may shine for a while. The colour turns softer, so keep being gentle.
stage-calming-seen = Smooth skin, sometimes with a shine. Dots that look softer than at the start.
stage-calming-felt = Mostly normal. Some dryness is common.
stage-calming-not-normal = Scabs that stay thick or wet, new redness, warmth, swelling or pain. Contact your clinic the same day. Fever, pus or redness that spreads and hurts need medical care now.
stage-calming-next = Your scalp looks healed from outside. Under the surface the work goes on, and the colour evens out.

stage-healing = Healing
stage-healing-title = Healing goes on under the surface
stage-healing-lead = From outside your scalp looks healed, but the deeper skin is still at work. The colour is still becoming more even, so wait a little longer before you judge it.
stage-healing-seen = Even, calm skin. Small differences between dots that fade into each other.
stage-healing-felt = Normal.
stage-healing-not-normal = A new rash, bumps, scaling or an itch that will not stop. See a doctor or a dermatologist, and mention the pigment. Fever, pus or redness that spreads and hurts need medical care now.
stage-healing-next = Soon you can see the settled look. Your clinic compares new photos with the first ones.

stage-settled = Settled
stage-settled-title = The look has settled
stage-settled-lead = What you see now is close to the look you will live with, and it can still soften a little. Protect it from the sun whenever you can.
stage-settled-seen = Even colour and fine dots, without a shine from healing.
stage-settled-felt = Like your scalp always felt.
stage-settled-not-normal = A rash, bumps, scaling or an itch in the treated places. See a doctor or a dermatologist, and mention the pigment.
stage-settled-next = From here on it is about care: shade, sunscreen and gentle products.

stage-long-term = Long term
stage-long-term-title = Looking after it for the long run
stage-long-term-lead = Pigment fades slowly in everybody, and sun makes it fade sooner. Cover up or use sunscreen, and let your clinic freshen it when you both see the need.
stage-long-term-seen = A slow, even softening of the colour over a long time.
stage-long-term-felt = Nothing special.
stage-long-term-not-normal = Itch, bumps, scaling or a rash in the treated places, even long after. See a doctor or a dermatologist, and mention the pigment.
stage-long-term-next = When the dots look softer than you like, a touch-up can freshen them. Your timeline shows when it is time to have a look.

## Answers that hold for any activity

answer-ask = Ask the person who prescribed or recommended it before you change anything. Tell your clinic as well.
answer-never = Your clinic advises against this for you. Ask them if you would like to know why, or what you can do instead.
answer-before = This pauses before your next session, so that your skin is calm when you come in. It opens again afterwards.

## Activities
## Each has a name for lists, the question as a person would ask it, a short line for a list of good things, what to do when it is
## open, open with care or still closed, the reason, help after a slip, and words people search with.

activity-rinse = Rinse with water
activity-rinse-ask = Can I rinse my scalp?
activity-rinse-do = A gentle rinse with lukewarm water, then pat dry
activity-rinse-yes = Use lukewarm water and a soft stream. Pat dry with a clean, soft towel instead of rubbing.
activity-rinse-careful = Water only, cool or lukewarm, and keep it short. Let it run over your scalp without pressure, leave the scabs alone and pat dry with a clean towel.
activity-rinse-not-yet = Keep your scalp dry. Wash your face and body as usual and lean back in the shower, so that no water reaches your head. If it feels sticky, ask your clinic whether you may dab it with a clean, damp cloth.
activity-rinse-why = Each dot sits in a tiny opening in your skin. Water softens the surface and can carry germs in, so the openings need time to close first.
activity-rinse-mistake = Stay calm, many people slip here. Pat your scalp dry with a clean towel, do not rub, and let the air do the rest. Keep it dry until your date. Contact your clinic the same day if it starts to weep, swells or gets redder.
activity-rinse-search = rinse rinsing water splash lukewarm cold-water warm-water sticky dried-blood clean cleaning dab wash washing shower

activity-shampoo = Shampoo
activity-shampoo-ask = Can I shampoo?
activity-shampoo-do = A mild shampoo with your fingertips, then rinse well
activity-shampoo-yes = Take a mild shampoo without alcohol or strong scent. Wash with your fingertips, rinse well and pat dry.
activity-shampoo-careful = Use a small amount of mild shampoo without alcohol or strong scent. Spread it with flat fingers, do not rub or use your nails, rinse until no foam is left and pat dry.
activity-shampoo-not-yet = Leave all products off your scalp for now. If your plan already allows a rinse, water alone is enough.
activity-shampoo-why = Soap strips and softens the healing surface. Scabs that come off too soon can take pigment with them.
activity-shampoo-mistake = Rinse the foam out with cool or lukewarm water, so that nothing stays on your skin. Pat dry and use no more until your date. A short sting can happen. Contact your clinic the same day if it burns, weeps, swells or gets redder.
activity-shampoo-search = shampoo shampo champoo soap conditioner hair-wash wash-hair wash washing washed foam lather dandruff greasy oily baby-shampoo body-wash shower-gel shoulders clean shower

activity-training = Training and sweating
activity-training-ask = Can I train?
activity-training-do = Training as you like it, with a rinse afterwards
activity-training-yes = Train as you like. Rinse the sweat off soon afterwards and pat your scalp dry.
activity-training-careful = Start easy and stop before sweat runs over your scalp. Dab it with a clean cloth, and rinse afterwards if your plan allows water.
activity-training-not-yet = Keep to calm walks and gentle stretching if your plan allows light exercise. Stay cool, and leave heavy lifting and hot rooms for later.
activity-training-why = Sweat is salty and keeps the skin damp. It can sting, soften scabs and disturb pigment that is still settling.
activity-training-mistake = Cool down, then dab the sweat off with a clean, soft cloth. Do not rub. Rinse with lukewarm water only if your plan allows it. One workout is no reason to panic, so take it easy until your date. Contact your clinic the same day if it burns, weeps, swells or gets redder.
activity-training-search = gym workout work-out training train exercise exercising excercise sport sports run running jog jogging sweat sweating sweaty football soccer basketball rugby tennis squash badminton boxing martial-arts weights weightlifting lifting crossfit hiit class classes circuits cardio spin spinning marathon race racing rowing cycling cycle bicycle bike treadmill dance dancing hike hiking climbing skiing golf hot-yoga

activity-foil-shaver = Electric shaver or clippers
activity-foil-shaver-ask = Can I use an electric shaver?
activity-foil-shaver-do = An electric shaver, clean and with light pressure
activity-foil-shaver-yes = Clean the shaver first. Let it glide with light pressure, go over each place only once or twice, and wipe the loose hair off gently.
activity-foil-shaver-careful = Use a clean shaver and hardly any pressure. Go around every scab that is left, and stop where it pulls or hurts.
activity-foil-shaver-not-yet = Let the hair grow for now. A little stubble does no harm, and a loose hat covers it outdoors.
activity-foil-shaver-why = A shaver head rubs over the skin and can catch on scabs. Scabs torn off early can leave a gap in the colour.
activity-foil-shaver-mistake = Stop, and leave the stubble that is still there. Blot any bleeding with a clean tissue and do not put aftershave or alcohol on it. Contact your clinic the same day if scabs came off, if it does not stop bleeding soon, or if it weeps or gets redder.
activity-foil-shaver-search = shaver electric-shaver electric-razor foil-shaver foil clippers clipper trimmer buzz buzzcut shave shaving shaved electric rotary stubble machine skull andis wahl hair-clipper beard

activity-razor = Wet razor
activity-razor-ask = Can I shave with a razor?
activity-razor-do = A fresh blade with plenty of gel, without pressure
activity-razor-yes = Use a fresh blade and plenty of mild gel. Shave with the hair, without pressure, rinse with cool water and pat dry.
activity-razor-careful = Only where the skin is smooth and free of scabs. Use a fresh blade, plenty of mild gel and no pressure, and pass over each place once.
activity-razor-not-yet = Leave the blade aside. If your plan already allows an electric shaver, it is gentler while the skin heals.
activity-razor-why = A blade takes off the top of the skin, and scabs with it. On skin that is not closed it can cut, let germs in and lift pigment.
activity-razor-mistake = Stop here. Blot any blood with a clean tissue, rinse with cool water only if your plan allows it, and put no aftershave or alcohol on the skin. Contact your clinic the same day if you cut a treated place, if scabs came off, or if it weeps, swells or gets redder.
activity-razor-search = razor razer blade blades wet-shave gillette headblade safety-razor cut-throat bic shaving-foam shaving-gel shaving-cream bald smooth shave shaving nick

activity-scissors = Haircut with scissors
activity-scissors-ask = Can I get a haircut?
activity-scissors-do = A trim with scissors, left long enough to blend
activity-scissors-yes = A trim is fine. Tell the hairdresser about your scalp and ask for no hot air and no strong products. Keep enough length: hair cut very short can show the dots between it.
activity-scissors-careful = Scissors only, and only what is needed. The comb should not scrape over your scalp or catch on scabs, and nobody should wash or rub it.
activity-scissors-not-yet = Wait with the cut. Comb the hair around the treated places with care, or wear a loose hat.
activity-scissors-why = Combs and hands rub over the skin and can pull scabs off. Hair that is too short can also show the dots before they have softened.
activity-scissors-mistake = A cut alone does not harm the dots. Brush loose hair off with a soft, clean cloth and do not rub. Contact your clinic if the comb tore scabs off, or if the cut is so short that the dots bother you.
activity-scissors-search = haircut hair-cut cut-hair scissors trim barber barbers hairdresser hairdressers salon stylist cut short fringe comb brush blow-dry

activity-swim = Swimming
activity-swim-ask = Can I swim?
activity-swim-do = Swimming, with a rinse in clean water afterwards
activity-swim-yes = Enjoy it. Rinse with clean water afterwards, pat dry, and use sunscreen or a cap outdoors.
activity-swim-careful = Keep it short and your head above the water. Rinse with clean water straight afterwards and pat dry.
activity-swim-not-yet = Stay out of pools, the sea, lakes and hot tubs. You can still sit by the water in the shade with a loose hat.
activity-swim-why = Chlorine and salt irritate healing skin and can lighten fresh pigment. Pools, lakes and the sea also hold germs.
activity-swim-mistake = Get out and rinse the pool or sea water off with clean, cool water. Pat dry and leave your scalp alone. Tell your clinic at your next contact. Contact them the same day if it burns, weeps, swells or gets redder, and get medical care for fever, pus or redness that spreads and hurts.
activity-swim-search = swim swimming swiming pool hot-tub jacuzzi sea ocean lake river chlorine clorine salt-water sea-water dive diving scuba snorkel surf surfing waterpark water-park bath beach water holiday vacation

activity-sun = Direct sun
activity-sun-ask = Can I go in the sun?
activity-sun-do = Time outdoors, with sunscreen or a hat
activity-sun-yes = With sunscreen or a hat, yes. Look for shade when the sun is strongest, and go on leaving tanning beds alone: sun is the main reason why pigment fades.
activity-sun-careful = Short moments only, and not when the sun is strongest. Wear a loose hat, and use sunscreen if your plan already allows it.
activity-sun-not-yet = Stay in the shade and wear a loose, clean hat outdoors. No sunbathing and no tanning bed.
activity-sun-why = Skin that is still healing burns easily. Sun also breaks pigment down and is the main reason why it fades.
activity-sun-mistake = Go into the shade and let your scalp cool down. Drink water, put on no cream that your plan does not allow, and keep covered from now on. Contact your clinic the same day if it is burnt, blisters or hurts.
activity-sun-search = sun sunshine sunlight sunny daylight sunbathe sunbathing sunbed tanning-bed tanning tan solarium beach outdoors outside garden uv sunburn burnt burned heat hot summer holiday vacation

activity-hat = Loose, clean hat
activity-hat-ask = Can I wear a hat?
activity-hat-do = A loose, clean hat outdoors
activity-hat-yes = Choose one that is loose, soft, clean and lets air through. While your scalp heals nothing should press or rub, so leave tight caps, helmets and headphones with a band for later.
activity-hat-careful = Only for as long as you need it, and only one that hardly touches the treated places. Take it off as soon as you are in the shade.
activity-hat-not-yet = Leave your head uncovered and stay in the shade. A hood that stands away from the scalp, or an umbrella, protects you without rubbing.
activity-hat-why = Fabric that rubs can pull scabs off, and a tight hat keeps the skin damp and warm. A loose one protects from sun and from glances.
activity-hat-mistake = Take it off gently. If it sticks, do not pull: ask your clinic how to loosen it. Let the skin breathe, and wash the hat before you wear it again. Contact your clinic the same day if scabs were torn off or it bleeds, weeps or swells.
activity-hat-search = hat hats cap caps beanie beanies baseball-cap hard-hat hood hoodie helmet helmets bicycle-helmet motorbike motorcycle headphones scarf headscarf hijab turban durag bandana balaclava wig hairpiece cover hide covering tight loose work

activity-alcohol = Alcohol to drink
activity-alcohol-ask = Can I drink alcohol?
activity-alcohol-do = Plenty of water to drink
activity-alcohol-yes = In moderation, and with enough water. It pauses again before each session.
activity-alcohol-careful = If you do, keep it to very little and drink water with it.
activity-alcohol-not-yet = Choose something without alcohol for now, and drink plenty of water.
activity-alcohol-before = Alcohol pauses before a session. It can make your skin bleed more easily, and that makes it harder to place the pigment well.
activity-alcohol-why = Alcohol can make skin bleed and swell more easily, and it dries you out. That is no help to fresh dots or to the next session.
activity-alcohol-mistake = Drink water and rest. One drink is no reason to panic. If it was shortly before a session, tell your clinic honestly, so that they can decide whether to go ahead. Contact them the same day if your scalp bleeds, weeps or swells.
activity-alcohol-search = alcohol alchohol alcahol drink drinks drinking drunk beer beers wine pint pints lager cider spirits vodka whisky whiskey gin rum tequila champagne prosecco cocktail cocktails shots booze tipsy pub bar party hangover wedding

activity-light-exercise = Light exercise
activity-light-exercise-ask = Can I go for a walk or move a little?
activity-light-exercise-do = Easy walks and gentle movement
activity-light-exercise-yes = Walks, stretching and easy movement are good. While training is still closed, stay below the point where you sweat.
activity-light-exercise-careful = Keep it short and cool. Stop before you get warm enough to sweat.
activity-light-exercise-not-yet = Rest, and move about calmly at home. Short, slow steps outdoors in the shade are enough for now.
activity-light-exercise-why = Movement warms you up, and sweat on fresh dots stings and keeps them damp.
activity-light-exercise-mistake = Cool down and dab any sweat off with a clean, soft cloth. Do not rub. Take it slowly until your date. Contact your clinic the same day if it burns, weeps, swells or gets redder.
activity-light-exercise-search = walk walks walking stroll light-exercise light-workout gentle-exercise easy-exercise light easy gentle stretch stretching yoga pilates tai-chi dog stairs easy-cycling housework cleaning gardening shopping move moving movement cycling bike exercise work

activity-touch = Touching and rubbing
activity-touch-ask = Can I touch or scratch my scalp?
activity-touch-do = Hands off, and let flakes fall by themselves
activity-touch-yes = Touch gently and with clean hands. Picking and hard scratching stay a bad idea on any skin.
activity-touch-careful = Only with freshly washed hands, only lightly, and never on a scab.
activity-touch-not-yet = Hands off, apart from the care your plan allows, and wash them first. If it itches, a calm breath or a cool room helps more than a nail. Ask your clinic if the itch keeps you awake.
activity-touch-why = Fingers carry germs, and rubbing or picking pulls scabs off before the skin is closed. Pigment can come away with them.
activity-touch-mistake = Wash your hands now. If a scab came off, leave the place alone and do not put anything on it. If it bleeds, press a clean tissue on it gently. Contact your clinic the same day if it keeps bleeding, weeps, swells or gets redder.
activity-touch-search = touch touching rub rubbing scratch scratching itch itchy itching pick picking peel-off peeling scab scabs flake flakes flaky massage fingers hands nails bump bumped brush towel peel pull

activity-wet = Getting it wet
activity-wet-ask = Can my scalp get wet?
activity-wet-do = A few drops of rain or shower water are fine
activity-wet-yes = Rain and shower water are fine. Pat your scalp dry with a clean towel afterwards.
activity-wet-careful = A light, short wetting with cool or lukewarm water is fine. Avoid a hard shower jet and soaking, and pat dry afterwards.
activity-wet-not-yet = Keep it dry. Take an umbrella or a loose hat in the rain, and in the shower lean back or wash below the neck.
activity-wet-why = The openings around the dots need to close. Until then water softens the skin and can bring germs in.
activity-wet-mistake = Pat it dry with a clean, soft towel and do not rub. A few drops happen to nearly everybody. Keep it dry until your date. Contact your clinic the same day if it weeps, swells or gets redder.
activity-wet-search = wet rain raining rainy shower showering wet-hair damp bath bathe umbrella weather snow splash soak steam water

activity-moisturiser = Moisturiser
activity-moisturiser-ask = Can I use a moisturiser?
activity-moisturiser-do = A light moisturiser without scent, thinly
activity-moisturiser-yes = Take a light one without scent or alcohol. Clean hands, a thin layer, no rubbing.
activity-moisturiser-careful = A very thin layer, dabbed on with clean hands. Leave it out wherever the skin is still open or wet.
activity-moisturiser-not-yet = Let it be dry. Put nothing on your scalp unless your clinic gave it to you for that purpose.
activity-moisturiser-why = A rich or early layer keeps fresh dots damp and shuts out the air. Once the surface begins to close, a thin one eases dry, tight skin.
activity-moisturiser-mistake = Blot the extra off with a clean, soft tissue and do not rub. Leave the rest and use no more until your date. Contact your clinic the same day if it burns, or if a rash, blisters or weeping start.
activity-moisturiser-search = moisturiser moisturizer moisturise moisturize moisture cream creme lotion ointment balm oil oils aloe aloe-vera vaseline petroleum-jelly bepanthen bepanthol aquaphor coconut coconut-oil nivea cerave dry dry-skin tight-skin tightness flaky itchy

activity-sunscreen = Sunscreen
activity-sunscreen-ask = Can I put on sunscreen?
activity-sunscreen-do = Sunscreen whenever you go outdoors
activity-sunscreen-yes = Use one with a high factor, thirty to fifty, whenever your scalp is in the open. Put it on before you go out and again after sweating or swimming. Keep this up for good: it is the best thing you can do for the colour.
activity-sunscreen-careful = Only where the skin is closed and free of scabs. Try a little of a mild, unscented one first, dab it on, and go on wearing a loose hat.
activity-sunscreen-not-yet = Use shade and a loose, clean hat instead. They protect you without putting anything on healing skin.
activity-sunscreen-why = On open skin sunscreen can sting and irritate. On healed skin it is a must, because sun is the main reason why pigment fades.
activity-sunscreen-mistake = Blot it off with a clean, soft cloth. Rinse with lukewarm water only if your plan allows it, and do not scrub. Contact your clinic the same day if it burns, or if a rash, blisters or swelling start.
activity-sunscreen-search = sunscreen sun-screen suncream sun-cream sunblock sun-block sun-lotion spf factor uv protection protect fading spray lotion cream

activity-sauna = Sauna and steam room
activity-sauna-ask = Can I go to the sauna?
activity-sauna-do = Sauna as you like it, with a cool rinse afterwards
activity-sauna-yes = Enjoy it. Drink enough, rinse with cool water afterwards and pat your scalp dry.
activity-sauna-careful = Keep it short and mild. Leave before sweat runs over your scalp, and rinse with cool water afterwards.
activity-sauna-not-yet = Skip sauna, steam room and hot tub. A lukewarm shower below the neck and a cool room are kinder to your scalp now.
activity-sauna-why = Heat and steam make you sweat hard and keep the skin damp. Fresh pigment can lighten, and germs like damp heat.
activity-sauna-mistake = Cool down slowly and drink water. Dab the sweat off with a clean cloth and do not rub. Tell your clinic at your next contact. Contact them the same day if it burns, weeps, swells or gets redder.
activity-sauna-search = sauna steam-room steamroom steam spa hammam turkish-bath turkish infrared whirlpool wellness heat sweat hot-tub jacuzzi

activity-dye = Hair dye
activity-dye-ask = Can I dye my hair?
activity-dye-do = Hair colour, after a test on a small place
activity-dye-yes = Test the dye on a small place first, as the pack says. Keep it off the scalp as far as you can, rinse well, and ask your clinic if you plan a very different shade: the dots were matched to your hair.
activity-dye-careful = Colour only the lengths that do not touch the scalp. Keep the dye off the treated places and rinse it away from them.
activity-dye-not-yet = Leave the colour as it is. A loose hat helps if a grey parting bothers you.
activity-dye-why = Dye and bleach are harsh on healing skin. They can irritate it and change how fresh pigment looks.
activity-dye-mistake = Rinse it out well with cool or lukewarm water and let the water run away from the treated places. Pat dry. Contact your clinic the same day if it burns, or if a rash, blisters, weeping or swelling start. Get medical care at once for a swollen face or trouble breathing.
activity-dye-search = dye dying dyeing die hair-dye hair-colour hair-color colour color colouring coloring tint bleach bleaching blonde highlights cover-grey cover-gray grey gray roots henna hairdresser

activity-dry-shampoo = Dry shampoo and hair fibres
activity-dry-shampoo-ask = Can I use dry shampoo or hair fibres?
activity-dry-shampoo-do = A little dry shampoo, brushed out well
activity-dry-shampoo-yes = Use a little, keep it on the hair more than on the skin, and wash it out well the next time.
activity-dry-shampoo-careful = Only on the lengths, away from the treated places.
activity-dry-shampoo-not-yet = Wear the hair loosely combed, or a loose hat. If your plan allows a rinse or a mild shampoo, those are the better choice.
activity-dry-shampoo-why = Fine powder settles in healing skin. It can clog and irritate it, and rubbing it out disturbs the dots.
activity-dry-shampoo-mistake = Do not rub or brush it out of the treated places. Shake it off, and rinse with lukewarm water only if your plan allows it. Contact your clinic the same day if a rash, weeping or a strong itch start.
activity-dry-shampoo-search = dry-shampoo batiste fibres fibers toppik concealer powder hair-spray hairspray styling wax gel pomade mousse volume greasy

activity-sleep = Sleeping
activity-sleep-ask = How should I sleep?
activity-sleep-do = A clean pillowcase
activity-sleep-yes = Lie as you like, on a clean pillowcase. Choose an old or dark one at first, because a little colour can rub off. If your head sticks to it, do not pull.
activity-sleep-careful = Lie so that the treated places are free, on a clean, soft pillowcase.
activity-sleep-not-yet = Rest on a clean, soft pillowcase and ask your clinic which position it would like you to choose.
activity-sleep-why = Your head lies on your pillow for a long time. A clean one keeps germs away, and a smooth one rubs less.
activity-sleep-mistake = Nobody lies still all night. If the pillowcase sticks, loosen it slowly and do not pull. Change the pillowcase. Contact your clinic the same day if scabs were torn off and it bleeds, weeps or swells.
activity-sleep-search = sleep sleeping pillow pillowcase pillow-case lie lying night nap bed position side back stomach rest hurts

activity-minoxidil = Minoxidil
activity-minoxidil-ask = Can I use minoxidil?
activity-minoxidil-asks = Ask the person who prescribed it, or your doctor or pharmacist if you bought it yourself. Tell your clinic that you use it. Please do not stop or start a medicine because of this page alone.
activity-minoxidil-why = Some clinics pause it around the sessions, because the liquid goes onto the scalp and often holds alcohol. Pausing a medicine has effects of its own, so this is for your prescriber to decide.
activity-minoxidil-mistake = Do not use more or less to make up for it. Wash your hands, leave your scalp alone, and ask your prescriber how to go on. Contact your clinic the same day if it burns, weeps or swells. Get medical care now for chest pain, a swollen face or trouble breathing.
activity-minoxidil-search = minoxidil minoxidal minoxodil monoxidil rogaine regaine loniten hair-growth regrowth foam drops solution finasteride propecia dutasteride medicine medication tablets growth

activity-retinoids = Retinoids on the scalp
activity-retinoids-ask = Can I use retinol or tretinoin?
activity-retinoids-do = Retinoids on the face only, away from the dots
activity-retinoids-yes = You can use them again. Keep them off the treated places as far as you can, and protect your scalp from the sun. If a doctor prescribed them, follow the doctor.
activity-retinoids-careful = Use a little, not every time, and keep it away from the treated places.
activity-retinoids-not-yet = Keep them off your scalp. If a doctor prescribed them, ask there before you pause, and tell your clinic.
activity-retinoids-why = Retinoids make skin renew itself faster and thin its surface. In other cosmetic tattoos this is known to fade pigment sooner.
activity-retinoids-mistake = Blot it off with a clean, soft tissue. Rinse with lukewarm water only if your plan allows it, and do not scrub. Stay out of the sun. Contact your clinic the same day if it burns, peels strongly, weeps or blisters.
activity-retinoids-search = retinoid retinoids retinol retinal tretinoin tretinoine retin-a vitamin-a adapalene differin isotretinoin roaccutane accutane anti-ageing anti-aging wrinkles acne serum

activity-self-tan = Self-tan
activity-self-tan-ask = Can I use self-tan?
activity-self-tan-do = Self-tan below the hairline only
activity-self-tan-yes = Keep it off the treated places where you can, because it changes the skin colour around the dots. It pauses again before a session.
activity-self-tan-careful = Face and body only. Stop well short of the hairline and wash your hands afterwards.
activity-self-tan-not-yet = Leave it off your scalp and forehead. Your skin in its own colour shows best how the dots settle.
activity-self-tan-before = Self-tan pauses before a session. Your clinic matches the pigment to your real skin colour, and needs to see it.
activity-self-tan-why = Its ingredients can irritate healing skin, and a stained scalp hides how the colour settles.
activity-self-tan-mistake = Do not scrub it off. Let it fade, and tell your clinic before your next session, so that the shade is matched to your real skin. Contact them the same day if it burns, or if a rash or blisters start.
activity-self-tan-search = self-tan self-tanner self-tanning selftan fake-tan spray-tan tanner bronzer tan-drops tan tanning glow brown colour

activity-harsh-products = Products with alcohol or acids
activity-harsh-products-ask = Can I use aftershave, peels or acids?
activity-harsh-products-do = Gentle products without alcohol, acids or scrub
activity-harsh-products-yes = You can, but gentle products keep the colour longer. Use peels, acids and scrubs rarely on the treated places.
activity-harsh-products-careful = Keep them away from the treated places, and stop if it stings.
activity-harsh-products-not-yet = Use water, and the mild products your plan allows. Leave aftershave, toner, perfume, peels, acids and scrubs off your scalp.
activity-harsh-products-why = Alcohol dries and stings. Acids and scrubs take off the top of the skin, and pigment fades sooner with it.
activity-harsh-products-mistake = Rinse with cool or lukewarm water if your plan allows it. If not, blot it off with a clean, damp cloth and do not rub. Contact your clinic the same day if it goes on burning, or if it weeps, blisters or gets redder.
activity-harsh-products-search = aftershave after-shave alcohol-gel toner perfume cologne acid acids aha bha glycolic salicylic lactic chemical-peel face-peel exfoliate exfoliating exfoliator exfoliation scrub micellar disinfectant antiseptic wipes hair-gel dandruff peel peeling alcohol hairspray spray

## Notices in the app (never on a lock screen). { $date } is the date of the session the notice speaks of.

rule-alcohol-pause-title = Leave alcohol until after your session
rule-alcohol-pause-body = Your session is on { $date }. From now until then, leave alcohol out and drink plenty of water. It helps your skin bleed less.
rule-skin-check-title = A quick look at your scalp
rule-skin-check-body = Your session is on { $date }. Look for sunburn, cuts, spots, a rash or sore skin, and answer the six short questions in your plan. They also ask about feeling ill, a new medicine and an allergy. Your clinic sees the answers at once.
rule-prepare-title = Ready for your session
rule-prepare-body = Your session is on { $date }. Come with a clean scalp and nothing on it. Eat something first, bring a loose, clean hat, and lay out a clean pillowcase for the night after.
rule-first-evening-title = Leave the new dots alone
rule-first-evening-body = Keep your scalp dry and your hands off, unless your clinic told you otherwise. Sleep on a clean pillowcase. Pink skin and dark, large dots are expected at the start.
rule-check-in-day-3-title = How is your scalp doing?
rule-check-in-day-3-body = A few short questions and a photo or two. Your clinic sees how the redness is fading, and you can ask whatever is on your mind.
rule-pale-phase-title = What comes next: flaking and paler dots
rule-pale-phase-body = Soon tiny scabs may fall and the dots can look pale, patchy or almost gone. This is expected: new skin lies over the pigment and is not clear yet. Leave the scabs alone, and do not judge the result in that phase.
rule-rinse-unlock-title = Rinsing is open
rule-rinse-unlock-body = You may now rinse your scalp with cool or lukewarm water. No shampoo, no pressure, and pat it dry.
rule-foil-shaver-unlock-title = The electric shaver is open
rule-foil-shaver-unlock-body = You may now use a clean electric shaver with hardly any pressure. Go around every scab that is left.
rule-check-in-day-7-title = A look at the flaking
rule-check-in-day-7-body = A few short questions and a photo or two. Paler dots are expected now, and your clinic looks at how the skin is closing.
rule-shampoo-unlock-title = Shampoo is open
rule-shampoo-unlock-body = You may now use a little mild shampoo without alcohol. Flat fingers, no nails, rinse well and pat dry.
rule-training-unlock-title = Training is open
rule-training-unlock-body = You may train and sweat again. Rinse soon afterwards and pat your scalp dry.
rule-razor-unlock-title = The wet razor is open
rule-razor-unlock-body = You may now use a fresh blade with plenty of gel, but only where the skin is smooth and free of scabs.
rule-sunscreen-unlock-title = Sunscreen is open
rule-sunscreen-unlock-body = You may now put a mild sunscreen with a high factor on your scalp. Dab it on and do not rub. Keep out of strong sun all the same, and go on wearing your loose hat.
rule-book-next-title = Your next session
rule-book-next-body = No further session is booked yet. Most people need more than one, so ask your clinic whether you need a date. If you have already agreed that you are done, there is nothing to do.
rule-check-in-day-28-title = Photos of the settled look
rule-check-in-day-28-body = The colour has had time to even out. Take the whole set of photos, in the same place and light as before. Later photos are compared with these.
rule-swim-unlock-title = Swimming is open
rule-swim-unlock-body = You may swim again. Rinse with clean water afterwards, and protect your scalp from the sun.
rule-check-in-day-90-title = Photos for the longer view
rule-check-in-day-90-body = Your skin has done its slow work. One more set of photos, in the same place and light as before, shows how the result wears.
rule-check-in-extra-1-title = A look in between
rule-check-in-extra-1-body = A few short questions and a photo or two. Your clinic would like to see how it goes at this point too.
rule-check-in-extra-2-title = Another look in between
rule-check-in-extra-2-body = A few short questions and a photo or two. Your clinic looks once more, so that nothing is missed.
rule-check-in-extra-3-title = One more look
rule-check-in-extra-3-body = A few short questions and a photo or two. Your clinic follows how your scalp is getting on.
rule-still-here-1-title = Still with us?
rule-still-here-1-body = All is quiet, and that is good. There is nothing to do: this note only shows that the next one will find you. With a new phone, ask your clinic for a code and join again.
rule-still-here-2-title = Halfway to your next note
rule-still-here-2-body = Your plan goes on in the background. There is nothing to do today. If your number or your phone has changed, tell your clinic.
rule-still-here-3-title = A short hello
rule-still-here-3-body = Your clinic is still here, and so is your plan. Nothing to do. If you would rather have your scalp looked at, write to your clinic at any time.
rule-sun-year-1-title = Your colour and the sun
rule-sun-year-1-body = Sun is the main reason why pigment fades. Keep a hat or a high-factor sunscreen where you see it on your way out.
rule-sun-year-2-title = Still covering up?
rule-sun-year-2-body = A hat, some shade, sunscreen: small habits keep the colour longer. Is your bottle of sunscreen still in date?
rule-sun-year-3-title = A reminder about the sun
rule-sun-year-3-body = Sunscreen or a hat remains the best care for your scalp. If the dots look softer than you like, ask your clinic to have a look.
rule-touch-up-title = Time to look at it together
rule-touch-up-body = Pigment softens slowly in everybody. Your clinic can look at yours and tell you whether a touch-up makes sense. You decide, and there is no rush.
# No rule of a protocol makes these two.
rule-plan-changed-title = Your plan has changed
rule-test-title = A test
rule-missed-title = Your check-in is still open
rule-missed-body = It takes a minute. You can also leave it: this is the only time you are asked again.
rule-answered-title = Your clinic has answered
rule-answered-body = Read the answer to what you sent.
rule-message-title = Your clinic has written
rule-message-body = Read the message and answer when you like.
rule-broadcast-title = A note from your clinic

## Warning signs

warning-red-title = Get medical care now
warning-red-1 = Fever, chills or shaking
warning-red-2 = Redness that spreads and hurts
warning-red-3 = Pus
warning-red-4 = A swelling that is hot, hard and very painful
warning-red-5 = A swollen face, lips or tongue
warning-red-6 = Trouble breathing
warning-red-say = Call the emergency number or go to the nearest emergency department now. Tell them that pigment was put into your scalp. Then tell your clinic. Do not wait for an answer here.

warning-amber-title = Contact your clinic the same day
warning-amber-1 = Redness or warmth that grows when it should be fading
warning-amber-2 = Skin that still weeps after the first redness has gone down
warning-amber-3 = Swelling that grows
warning-amber-4 = A rash
warning-amber-5 = A strong itch
warning-amber-6 = Blisters
warning-amber-say = Call or write to your clinic the same day. If it gets worse, or you cannot reach them, see a doctor and mention the treatment.

warning-late-title = See a doctor or a dermatologist
warning-late-1 = A new rash or bumps once your scalp has healed
warning-late-2 = Itch, bumps or scaling in the treated places, even long after
warning-late-say = Make an appointment with a doctor or a dermatologist and mention the pigment. Tell your clinic as well.
