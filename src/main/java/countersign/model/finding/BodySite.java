package countersign.model.finding;

import java.util.List;

/**
 * A part of the body.
 *
 * @param name as it stands in the names of concepts: 肺 in 肺占位
 * @param words for it or for a part of it: 上叶 is not one, 肺上叶 is
 */
public record BodySite(String name, List<String> words) {

    public BodySite {
        words = List.copyOf(words);
    }
}
