package countersign.interpret;

import countersign.model.fact.Side;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Measure;
import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a passage of a record sentence by sentence: what it says is there, is not, may be, of whom, since when. */
final class SentenceReader {

    /** Before a number that begins no entry: CD31、D2-40. */
    private static final Pattern PART_OF_NAME = Pattern.compile("[0-9A-Za-z./-]");

    /** The number before an entry of a list; 2.5cm is none, 3.2型糖尿病 is. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.、](?:(?![\\d])|(?=[12]型))");

    /** The side said last, of whatever part. */
    private static final String LAST = "";

    /** What has the side that was said last, of whatever part: 左手被压伤,食指缺如. */
    private static final Pattern LIMB =
            Pattern.compile("(?!.*(?:骨髓|骨质疏松|骨转移|骨痛|椎|骨盆|肋|缩窄|炎$)).*(?:骨|肢体|截肢|膝|髋|关节|植皮|断指|坏死|疤痕|硬膜)(?!.*无力).*|狭窄");

    private static final Pattern LIMB_SIDE = Pattern.compile("[左右双](?:侧|下|上)?[肢手足踝膝髋肩肘腕指趾腿臂]|左侧|右侧");

    private final Dictionary dictionary;
    private final Mentions mentions;

    SentenceReader(Lexicon lexicon) {
        dictionary = new Dictionary(lexicon);
        mentions = new Mentions(lexicon);
    }

    /** @param text folded; places in the result count its characters */
    List<Assertion> read(String text, Context context) {
        var found = new ArrayList<Assertion>();
        var subjects = new Subjects(context);
        String organ = "";
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean number = i > from
                    && i < text.length()
                    && NUMBERED.matcher(text).region(i, text.length()).lookingAt()
                    && !PART_OF_NAME.matcher(text.substring(i - 1, i)).matches();
            if (number || i == text.length() || text.charAt(i) == '。' || text.charAt(i) == ';') {
                if (i > from) {
                    var part = text.substring(from, i);
                    var sentence = new Sentence(part, dictionary.tokens(part), organ);
                    read(sentence, from, context, subjects, found);
                    organ = mentions.lastOrgan(sentence);
                }
                from = number ? i : i + 1;
            }
        }
        return List.copyOf(found);
    }

    private void read(Sentence sentence, int offset, Context context, Subjects subjects, List<Assertion> into) {
        var times = new Times(sentence, context);
        Map<String, Optional<Side>> sides = new HashMap<>();
        var named = mentions.of(sentence);
        int before = into.size();
        for (int i = 0; i < named.size(); i++) {
            int next = next(named, i, sentence.text().length());
            var mention = sided(valued(sentence, named.get(i), next), sidesBefore(sentence, named.get(i), sides));
            if (Unsaid.of(sentence, mention) || mention.concept().name().equals("加重")) {
                continue;
            }
            var denial = Denial.of(sentence, mention);
            boolean denied = FormLine.deniesByTick(sentence, mention)
                    || mention.polarity().map(Polarity.ABSENT::equals).orElse(denial != null);
            if (!denied && (context.ofDifferential() || context.ofAdvice()) && named(mention)) {
                continue;
            }
            if (denied && Spread.only(mention, into.subList(before, into.size()))) {
                continue;
            }
            var surety = mention.surety()
                    .orElseGet(() -> denied
                            ? Doubt.ofDenied(sentence, mention)
                            : Doubt.of(sentence, mention, context.provisional()));
            var people = subjects.of(sentence, mention);
            var dated = times.of(mention, denied, denial, people.contains(Person.PATIENT));
            for (Person who : people) {
                into.add(new Assertion(
                        shifted(mention, offset),
                        denied ? Polarity.ABSENT : Polarity.PRESENT,
                        surety,
                        who,
                        dated.when(),
                        offset + dated.wordsFrom(mention, sentence),
                        offset + sentence.clauseEnd(mention.end())));
            }
        }
        subjects.endOf(sentence);
    }

    /** What a text names that speaks of no one's state. */
    private static boolean named(Mention mention) {
        var kind = mention.concept().kind();
        return kind == ConceptKind.ILLNESS || kind == ConceptKind.OPERATION;
    }

    /** Where the next thing is named; 治疗 after a treatment is no other: CRRT治疗96小时. */
    private static int next(List<Mention> named, int at, int end) {
        for (int i = at + 1; i < named.size(); i++) {
            var mention = named.get(i);
            boolean same = mention.concept().name().equals("治疗")
                    && mention.start() == named.get(at).end();
            if (!same && mention.start() > named.get(at).start()) {
                return mention.start();
            }
        }
        return end;
    }

    private static Mention valued(Sentence sentence, Mention mention, int next) {
        if (mention.value().isPresent()) {
            return mention;
        }
        var value = Values.of(sentence, mention, next);
        boolean raised = mention.concept().kind() == ConceptKind.TEST
                && value.flatMap(Measure::timesUpperLimit)
                        .filter(times -> times > 1)
                        .isPresent();
        var valued = mention.withValue(value);
        return raised ? valued.named(mention.concept().name() + "升高") : valued;
    }

    /** An organ keeps the side that was said of it earlier in the sentence. */
    private static Mention sided(Mention mention, Map<String, Optional<Side>> sides) {
        if (mention.concept().name().contains("RADS") && mention.side().isEmpty()) {
            return mention.withSide(sides.getOrDefault(LAST, Optional.empty()));
        }
        if (mention.side().isPresent()) {
            sides.put(LAST, mention.side());
        }
        boolean ofLimb = LIMB.matcher(mention.concept().name()).matches();
        if (ofLimb && mention.side().isEmpty()) {
            return mention.withSide(sides.getOrDefault(LAST, Optional.empty()));
        }
        if (mention.organ().isEmpty()) {
            return mention;
        }
        if (mention.side().isPresent()) {
            sides.put(mention.organ(), mention.side());
            return mention;
        }
        return mention.withSide(sides.getOrDefault(mention.organ(), Optional.empty()));
    }

    /** With the sides of parts named before without what they have: 左眼视物模糊,无眼痛. */
    private static Map<String, Optional<Side>> sidesBefore(
            Sentence sentence, Mention mention, Map<String, Optional<Side>> sides) {
        var limb = LIMB_SIDE.matcher(sentence.between(0, mention.start()));
        while (limb.find()) {
            sides.put(LAST, Sides.in(limb.group()));
        }
        for (Token token : sentence.tokens()) {
            if (token.end() <= mention.start() && token.meaning() instanceof Token.Meaning.OfSite site) {
                var side = Sides.in(sentence.between(Math.max(0, token.start() - 2), token.end()));
                if (side.isPresent()) {
                    sides.put(site.site().name(), side);
                    if (LIMB.matcher(site.site().name()).matches()) {
                        sides.put(LAST, side);
                    }
                }
            }
        }
        return sides;
    }

    private static Mention shifted(Mention mention, int by) {
        return new Mention(
                mention.start() + by,
                mention.head() + by,
                mention.end() + by,
                mention.concept(),
                mention.organ(),
                mention.side(),
                mention.value(),
                mention.polarity(),
                mention.surety());
    }
}
