package countersign.model.plan;

import java.util.List;

/**
 * An illness that plans may cover.
 *
 * @param aliases other words for it, or for what counts as it: 胃癌 is a malignant tumour
 * @param namesInPlans how plans list it under other definitions: 良性脑肿瘤 of 2007
 * @param codes what hospitals code it as; for operations a hint only
 * @param assumed true where no source shows that plans list it by this name
 */
public record Illness(
        String id,
        Names names,
        List<String> aliases,
        List<String> namesInPlans,
        List<CodeRange> codes,
        IllnessClass illnessClass,
        IllnessGroup group,
        boolean assumed) {

    public Illness {
        aliases = List.copyOf(aliases);
        namesInPlans = List.copyOf(namesInPlans);
        codes = List.copyOf(codes);
    }

    public boolean hasCode(String code) {
        return codes.stream().anyMatch(range -> range.contains(code));
    }
}
