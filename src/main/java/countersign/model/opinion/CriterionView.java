package countersign.model.opinion;

/**
 * An advisor's view of one criterion, or of one exclusion, of the illness's definition.
 *
 * @param criterion its id in the definition
 */
public record CriterionView(String criterion, View view) {}
