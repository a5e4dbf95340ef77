package countersign.interpret;

import countersign.extract.value.Match;
import countersign.extract.value.TimeWords;
import countersign.model.fact.DateSpan;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import countersign.model.finding.Person;
import countersign.model.finding.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When each thing in a sentence was so: by the nearest words of time in its clause, else by those said before it. */
final class Times {

    /** What a story tells in its order; how somebody lives or is treated is told as of now. */
    private static final Set<ConceptKind> CARRIED = Set.of(
            ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.EVENT, ConceptKind.TEST);

    /** What somebody had or had done before is past where the history says no time; how he lives is not. */
    private static final Set<ConceptKind> OF_HISTORY =
            Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION);

    private static final Set<ConceptKind> DONE = Set.of(ConceptKind.OPERATION, ConceptKind.TREATMENT);
    private static final Set<ConceptKind> TREATED =
            Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.TREATMENT);
    private static final Pattern AFTER_IT = Pattern.compile("^术?后(?!壁|叶|方|循环|外侧|背|遗|天|\\d)(?!第?\\d+[天日])");
    /** Said in brackets behind it: 结肠息肉(EMR术后), 股骨颈骨折(陈旧性). */
    private static final Pattern OVER = Pattern.compile("\\((?:[^()]{0,8}术后|陈旧性?)\\)");

    private static final Pattern SINCE =
            Pattern.compile("(?:根治|改良根治|切除|手术|综合治疗|放化疗|放疗|化疗|放疗化疗)?(?:术)?后(?=近?\\d|[一二两三四五六七八九十半]|近?[一二两三四五六七八九十半])");
    private static final Pattern DONE_ALREADY = Pattern.compile(".*已(?:行|经|予)?$");
    private static final Pattern STORY_ENDS = Pattern.compile("[有无]?.*史.*|(?:现|目前|此后|之后|后|术后|此次|本次|末次|近来|今|至今|再次).*");
    /** How long a pregnancy or a state lasts, and when the last period was, dates nothing else. */
    private static final Pattern NO_DATE =
            Pattern.compile("(?:孕|孕\\d{1,2}\\+|大于|超过|不足|不到|小于|[<>]|(?:休息|全休|病休|休假|出院后|至少|疗程|连用|连服|继续|维持|间隔|每隔)约?)$");

    private static final Pattern LAST_PERIOD = Pattern.compile("(?:末次月经|LMP)[:为]?$");

    /** How long somebody has drunk dates no illness told after it. */
    private static final Pattern HABIT = Pattern.compile("饮酒|酗酒|嗜酒|吸烟|抽烟|槟榔|粉尘|接触史|养[鸽鸟猫狗]|从事|工作");

    /** 现左眼无光感: what a history says of now. */
    private static final Pattern OF_NOW = Pattern.compile("^(?:现|目前|至今|仍|现仍|目前仍).*");

    private static final Pattern AT_AGE = Pattern.compile("\\d{1,2}岁(?:时|前后|左右)");

    private final Sentence sentence;
    private final Context context;
    private final boolean ofFamily;
    private final List<Match<DateSpan>> times;

    Times(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
        this.ofFamily = context.ofFamily();
        this.times = context.anchor()
                .map(day -> Stream.concat(
                                new TimeWords(day).all(sentence.text()).stream(),
                                LongAgo.in(sentence.text(), day).stream())
                        .filter(this::isDate)
                        .sorted(Comparator.comparingInt(Match::start))
                        .toList())
                .orElse(List.of());
    }

    /** Orders for after the stay tell how long, not since when: 双联抗血小板1年. */
    private boolean isDate(Match<DateSpan> time) {
        String words = sentence.between(time.start(), time.end());
        boolean ahead = context.ofOrders() && !words.matches(".*(?:(?:19|20)\\d\\d|[前来]$).*");
        return !ahead && !NO_DATE.matcher(sentence.between(0, time.start())).find();
    }

    /** When it was so, and the place of the words that say it. */
    Dated of(Mention mention, boolean denied, @Nullable Token denial, boolean ofPatient) {
        boolean neverInFamily = ofFamily && denied; // 家族史 says 病史 of whatever no relative has
        var tense = (isPast(mention, denied) || ofPatient && ofHistory(mention, denied, denial)) && !neverInFamily
                ? When.Tense.PAST
                : When.Tense.CURRENT;
        boolean state = mention.concept().kind() == ConceptKind.STATE && denied;
        var since = denied ? Optional.<Match<DateSpan>>empty() : sinceIt(mention);
        var time = state
                ? Optional.<Match<DateSpan>>empty()
                : denied
                        ? inClause(mention).or(() -> excluded(mention, denial) ? carried(mention) : Optional.empty())
                        : since.or(() -> inClause(mention))
                                .or(() -> carried(mention))
                                .or(() -> listedOn(mention));
        return time.map(match -> Dated.by(match, tense, sentence)).orElse(Dated.undated(tense));
    }

    /** What an examination ruled out, it ruled out on its day; what somebody has not is so now. */
    private static boolean excluded(Mention mention, @Nullable Token denial) {
        return denial != null
                && mention.concept().kind() == ConceptKind.ILLNESS
                && denial.is(Cue.NEGATES)
                && !denial.is(Cue.NEGATES_LIST);
    }

    /** 放疗后3年, 左乳癌术后2年余: what was done lies so far back, and so, at least, what it was done for. */
    private Optional<Match<DateSpan>> sinceIt(Mention mention) {
        var after = SINCE.matcher(sentence.text()).region(mention.end(), sentence.clauseEnd(mention.end()));
        if (!TREATED.contains(mention.concept().kind()) || context.anchor().isEmpty() || !after.lookingAt()) {
            return Optional.empty();
        }
        int from = after.end();
        return new TimeWords(context.anchor().get())
                .all(sentence.text().substring(from)).stream()
                        .filter(time -> time.start() == 0)
                        .findFirst()
                        .map(time -> new Match<>(from, from + time.end(), time.value()));
    }

    /** Of several in the clause the one right after the thing, else the last before it. */
    private Optional<Match<DateSpan>> inClause(Mention mention) {
        int from = sentence.clauseStart(mention.head());
        int to = sentence.clauseEnd(mention.end());
        Match<DateSpan> before = null;
        for (var time : times) {
            if (time.start() < from || time.end() > to || !near(mention, time)) {
                continue;
            }
            if (time.start() >= mention.end()) {
                boolean next = nothingNamedBetween(mention.end(), time.start());
                boolean lasted = before != null && isDay(before) && isLength(time);
                return Optional.of(before == null || next && !lasted ? time : before);
            }
            before = time;
        }
        return Optional.ofNullable(before);
    }

    private boolean isDay(Match<DateSpan> time) {
        return sentence.between(time.start(), time.end()).matches("(?:19|20)\\d\\d.*");
    }

    /** 2017年因膀胱癌行电切术,灌注1年: how long something went on. */
    private boolean isLength(Match<DateSpan> time) {
        return sentence.between(time.start(), time.end()).matches("[\\d半一二两三四五六七八九十]+余?(?:个?月|年|周|天|日)");
    }

    /** How somebody lives is dated only by what stands beside it: 戒烟3年. */
    private boolean near(Mention mention, Match<DateSpan> time) {
        if (mention.concept().kind() != ConceptKind.STATE) {
            return true;
        }
        boolean within = time.start() >= mention.start() && time.start() < mention.end();
        int after = time.start() - mention.end();
        int before = mention.start() - time.end();
        if (mention.concept().name().equals("病史陈述者")) {
            return false;
        }
        return within
                || before >= 0 && before <= 3
                || after >= 0
                        && after <= 10
                        && sentence.between(mention.end(), time.start()).indexOf(':') < 0;
    }

    private boolean nothingNamedBetween(int from, int to) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.start() >= from
                        && token.end() <= to
                        && (token.meaning() instanceof Token.Meaning.OfTerm
                                || token.meaning() instanceof Token.Meaning.OfHead));
    }

    /** A story goes on at the time said last: 3年前因咳嗽就诊,诊断肺结核. */
    private Optional<Match<DateSpan>> carried(Mention mention) {
        boolean measured = mention.concept().kind() == ConceptKind.TEST;
        boolean told = context.ofPast() && mention.concept().kind() == ConceptKind.TREATMENT;
        if (!CARRIED.contains(mention.concept().kind()) && !told || measured && context.ofPast()) {
            return Optional.empty();
        }
        int clause = sentence.clauseStart(mention.head());
        int clauseEnd = sentence.clauseEnd(mention.end());
        Match<DateSpan> last = null;
        for (var time : times) {
            boolean opens = sentence.between(sentence.clauseStart(time.start()), time.start())
                                    .length()
                            <= 8
                    && !STORY_ENDS
                            .matcher(sentence.between(sentence.clauseStart(time.start()), time.start()))
                            .matches();
            boolean habit = HABIT.matcher(
                            sentence.between(sentence.clauseStart(time.start()), sentence.clauseEnd(time.end())))
                    .find();
            boolean period =
                    LAST_PERIOD.matcher(sentence.between(0, time.start())).find();
            if (time.end() <= mention.start() && opens && !period && !habit) {
                last = time;
            }
        }
        return last == null || anotherPerson(last.end(), mention.start()) || storyEnds(last.end(), clauseEnd)
                ? Optional.empty()
                : Optional.of(last);
    }

    /** Whether a clause on the way tells of a later time: 此后, 目前, 此次. */
    private boolean storyEnds(int from, int to) {
        return Stream.of(sentence.between(Math.min(sentence.clauseEnd(from) + 1, to), to)
                        .split(","))
                .anyMatch(clause -> STORY_ENDS.matcher(clause).matches());
    }

    private boolean anotherPerson(int from, int to) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.meaning() instanceof Token.Meaning.OfPeople named
                        && !named.people().contains(Person.PATIENT)
                        && token.start() >= from
                        && token.end() <= to);
    }

    /** A complaint's time follows its list: 咳嗽,咳痰,伴发热3天. */
    private Optional<Match<DateSpan>> listedOn(Mention mention) {
        if (!context.ofComplaint() || mention.concept().kind() != ConceptKind.SYMPTOM) {
            return Optional.empty();
        }
        return times.stream().filter(time -> time.start() >= mention.end()).findFirst();
    }

    /** Under 既往史 what is denied, or there without a time, is past. */
    private boolean ofHistory(Mention mention, boolean denied, @Nullable Token denial) {
        if (!context.ofHistory()) {
            return false;
        }
        if (denied) {
            return denial != null && denial.is(Cue.NEGATES_LIST) && ofHistory(mention, denial);
        }
        int clause = sentence.clauseStart(mention.head());
        if (OF_NOW.matcher(sentence.between(clause, mention.start())).matches()) {
            return false;
        }
        if (context.ofKin() && mention.concept().kind() == ConceptKind.OPERATION) {
            return true;
        }
        return context.ofPast()
                && (OF_HISTORY.contains(mention.concept().kind())
                                && (mention.concept().kind() != ConceptKind.SYMPTOM
                                        || mention.concept().name().contains("过敏"))
                        || mention.concept().name().equals("治愈"));
    }

    /** 否认 and 史 speak of all the time before, a bare 无 of now. */
    private boolean ofHistory(Mention mention, Token denial) {
        int to = sentence.clauseEnd(mention.end());
        return sentence.between(denial.start(), denial.end()).contains("否")
                || sentence.between(Math.min(denial.start(), mention.start()), Math.max(to, denial.end()))
                        .contains("史")
                || FormLine.answers(sentence, denial);
    }

    private boolean isPast(Mention mention, boolean denied) {
        if (!denied && TREATED.contains(mention.concept().kind()) && doneBefore(mention)) {
            return true;
        }
        int from = sentence.clauseStart(mention.head());
        int to = sentence.clauseEnd(mention.end());
        for (Token token : sentence.tokens()) {
            boolean before = token.is(Cue.PAST) && token.start() >= from && token.end() <= mention.head();
            boolean after = token.is(Cue.PAST_AFTER)
                    && token.start() >= mention.end()
                    && token.end() <= to
                    && listed(mention.end(), token.start());
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    /** 移植术后, 已手术, and an illness that was operated on: 乳腺癌化疗后. */
    private boolean doneBefore(Mention mention) {
        int clauseEnd = sentence.clauseEnd(mention.end());
        if (mention.concept().kind() == ConceptKind.ILLNESS
                && OVER.matcher(sentence.between(mention.end(), clauseEnd)).lookingAt()) {
            return true;
        }
        boolean story = context.ofStory() && mention.concept().kind() == ConceptKind.TREATMENT;
        if (!story
                && AFTER_IT.matcher(sentence.between(mention.end(), clauseEnd)).find()) {
            return true;
        }
        int clause = sentence.clauseStart(mention.head());
        var before = sentence.between(clause, mention.start());
        if (DONE.contains(mention.concept().kind())
                && (DONE_ALREADY.matcher(before).matches())) {
            return true;
        }
        if (AT_AGE.matcher(sentence.between(0, mention.start())).find()
                && !sentence.between(0, mention.start()).matches(".*(?:本次|此次|现|目前|此后).*")) {
            return true;
        }
        return mention.concept().kind() == ConceptKind.ILLNESS
                && sentence.tokens().stream()
                        .anyMatch(token -> token.start() >= mention.end()
                                && token.start() - mention.end() <= 4
                                && !sentence.between(mention.end(), token.start())
                                        .matches(".*(?:\\(|复发).*")
                                && token.end() <= clauseEnd
                                && token.meaning() instanceof Token.Meaning.OfTerm term
                                && cures(term.term().concept())
                                && AFTER_IT.matcher(sentence.between(token.end(), clauseEnd))
                                        .find());
    }

    /** What is done against an illness as such; after 骨折 a new joint is an operation of its own. */
    private static boolean cures(Concept done) {
        return done.kind() == ConceptKind.TREATMENT
                || done.kind() == ConceptKind.OPERATION && done.name().matches(".*(?:手术|根治|切除|清扫|移植|电切|栓塞|夹闭|消融).*");
    }

    private boolean listed(int from, int to) {
        var between = sentence.between(from, to);
        return between.length() <= 2 || between.matches("(?:[、及和与或等]?[^、,。;]{1,8})*(?:等)?(?:传染)?");
    }
}
