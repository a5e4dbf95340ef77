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
        printed.story()
                .expected()
                .text("beside")
                .map(name -> adjudicator.judge(
                        read(Printed.of(stories.get(name), houses)), List.of(), file -> OtherClaims.NONE))
                .ifPresent(other -> prints.add(ClaimPrint.of(other.file())));
        var others = new ClaimIndex(prints).beside(prints.get(0));
        return others.isEmpty() ? alone : adjudicator.again(alone, others);
    }

    private ReadClaim read(Printed printed) {
        var files = new LinkedHashMap<String, List<Transcript>>();
        printed.sheets()
                .forEach(sheet -> files.computeIfAbsent(sheet.file(), file -> new ArrayList<>())
                        .addAll(Reader.read(sheet)));
        var documents = files.entrySet().stream()
                .map(file -> words.document(file.getKey(), file.getValue().size(), file.getValue()))
                .toList();
        return new ReadClaim(printed.story().name(), claim(printed.story()), documents, List.of());
    }

    private static Claim claim(Story story) {
        var read = new ClaimJson().read(ClaimFile.of(story).getBytes(StandardCharsets.UTF_8));
        if (read instanceof ClaimRead.Valid valid) {
            return valid.claim();
        }
        throw new IllegalArgumentException(story.name() + ": " + read);
    }
}
