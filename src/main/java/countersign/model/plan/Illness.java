package countersign.model.plan;

import java.util.List;

/**
 * An illness that plans may cover.
 *
 * @param aliases other words for it, or for what counts as it: 胃癌 is a malignant tumour
 * @param namesInPlans how plans list it under other definitions: 良性脑肿瘤 of 2007
 * @param codes what hospitals code it as; for operations a hint only
 * @param signs what shows it before it has its name, as findings are called: 蛋白尿 before a kidney fails
 * @param causes illnesses that bring it about in years
 * @param procedures operations and treatments that fit it; none where no source lists them
 * @param definitions what proves it, in each wording that is known, the usual one first; see {@link DefinitionSets}
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
        boolean assumed,
        List<String> signs,
        List<String> causes,
        List<String> procedures,
        List<Definition> definitions) {

    public Illness {
        aliases = List.copyOf(aliases);
        namesInPlans = List.copyOf(namesInPlans);
        codes = List.copyOf(codes);
        signs = List.copyOf(signs);
        causes = List.copyOf(causes);
        procedures = List.copyOf(procedures);
        definitions = List.copyOf(definitions);
    }

    public boolean hasCode(String code) {
        return codes.stream().anyMatch(range -> range.contains(code));
    }
}
