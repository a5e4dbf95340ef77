package countersign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            脊索瘤, 恶性肿瘤, true
            髓母细胞瘤, 恶性肿瘤, true
            无性细胞瘤, 恶性肿瘤, true
            间变性室管膜瘤, 恶性肿瘤, true
            右乳浸润性导管癌, 恶性肿瘤, true
            软骨母细胞瘤, 恶性肿瘤, false
            毛细胞型星形细胞瘤, 恶性肿瘤, false
            子宫肌瘤, 恶性肿瘤, false
            脊索瘤, 肿瘤, true
            慢性乙型肝炎, 乙型肝炎, true
            """)
    void tellsWhatIsAKindOfWhat(String name, String general, boolean is) {
        assertEquals(is, Kinds.isA(name, general));
    }
}
