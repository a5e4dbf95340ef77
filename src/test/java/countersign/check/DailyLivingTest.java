package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.page.DocumentKind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyLivingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as it is told | lost of told
            穿衣不能自理，移动需人搀扶（不能自理），行动不能自理，如厕不能自理，进食可自理，洗澡不能自理。 | 5 of 6
            日常生活活动（6项）：穿衣、移动、行动、如厕、进食、洗澡均可自理。 | 0 of 6
            更衣、转移、步行、如厕均不能独立完成；进食、沐浴可独立完成。 | 4 of 6
            穿衣，移动，行动均需他人协助，如厕、进食、洗澡正常。 | 3 of 6
            患者进食差，洗澡后受凉。 | none
            不能独立行走，进食可。 | none
            """)
    void countsWhatCannotBeDoneAlone(String line, String told) {
        var file = aCase().document(DocumentKind.OUTPATIENT_RECORD).line(line).build();

        assertEquals(
                told.replace("none", ""),
                DailyLiving.of(file).stream()
                        .map(one -> one.lost() + " of " + one.told())
                        .collect(Collectors.joining()));
    }
}
