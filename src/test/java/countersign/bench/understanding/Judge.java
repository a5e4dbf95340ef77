package countersign.bench.understanding;

import countersign.app.RealJudging;
import countersign.compare.ClaimIndex;
import countersign.compare.ClaimPrint;
import countersign.intake.Adjudicator;
import countersign.intake.ReadClaim;
import countersign.intake.Understanding;
import countersign.json.ClaimJson;
import countersign.json.ClaimRead;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import countersign.model.claim.Claim;
import countersign.model.fact.Evidence;
import countersign.model.page.PageLook;
import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts dossiers before the program's own classifier, extractors, interpreter and checks. */
final class Judge {

    private final Adjudicator adjudicator = RealJudging.adjudicator();
    private final Understanding words = RealJudging.words();
    private final Map<String, House> houses = Stories.houses();
    private final Map<String, Story> stories;

    Judge(List<Story> stories) {
        this.stories = stories.stream().collect(Collectors.toMap(Story::name, story -> story));
    }

    Verdict verdict(Story story) {
        var printed = Printed.of(story, houses);
        return Verdict.of(printed, judge(printed), houses);
    }

    /** Judged alone or, where the story says so, beside another dossier. */
    private CheckedClaim judge(Printed printed) {
        var alone = adjudicator.judge(read(printed), List.of(), file -> OtherClaims.NONE);
        var prints = new ArrayList<>(List.of(ClaimPrint.of(alone.file())));
        printed.story().expected().texts("beside").stream()
                .map(name -> adjudicator.judge(
                        read(Printed.of(stories.get(name), houses)), List.of(), file -> OtherClaims.NONE))
                .forEach(other -> prints.add(ClaimPrint.of(other.file())));
        var others = new ClaimIndex(prints).beside(prints.get(0));
        return others.isEmpty() ? alone : adjudicator.again(alone, others);
    }

    private ReadClaim read(Printed printed) {
        var files = new LinkedHashMap<String, List<Transcript>>();
        var damaged = printed.damaged();
        var pasted = new Places(printed, houses).pasted();
        printed.sheets().stream()
                .filter(sheet -> !damaged.contains(sheet.file()))
                .forEach(sheet -> files.computeIfAbsent(sheet.file(), file -> new ArrayList<>())
                        .addAll(Reader.read(sheet).stream()
                                .map(page -> looked(page, pasted))
                                .toList()));
        var documents = files.entrySet().stream()
                .map(file -> words.document(file.getKey(), file.getValue().size(), file.getValue()))
                .toList();
        var problems =
                damaged.stream().map(file -> Problem.of(file, "doc-damaged")).toList();
        return new ReadClaim(printed.story().name(), claim(printed.story()), documents, problems);
    }

    /** With the places that the worker would have seen to be smoother than the paper around. */
    private static Transcript looked(Transcript page, List<Evidence> pasted) {
        var here = pasted.stream()
                .filter(words -> words.page().equals(page.page()))
                .map(Evidence::box)
                .toList();
        return here.isEmpty()
                ? page
                : new Transcript(
                        page.page(),
                        page.width(),
                        page.height(),
                        page.reader(),
                        page.lines(),
                        new PageLook("", 0, here));
    }

    private static Claim claim(Story story) {
        var read = new ClaimJson().read(ClaimFile.of(story).getBytes(StandardCharsets.UTF_8));
        if (read instanceof ClaimRead.Valid valid) {
            return valid.claim();
        }
        throw new IllegalArgumentException(story.name() + ": " + read);
    }
}
