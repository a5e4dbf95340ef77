package countersign.ui;

import countersign.model.plan.Names;
import countersign.ui.kit.Glossary;

/** Knows one illness and one plan, those of the sample case. */
public final class OneIllness implements Glossary {

    @Override
    public void whenKnown(Runnable shownAgain) {}

    @Override
    public String illnessInEnglish(String name) {
        return "Malignant tumour, severe";
    }

    @Override
    public Names plan(String id) {
        return new Names("大病互助", "Critical illness");
    }
}
