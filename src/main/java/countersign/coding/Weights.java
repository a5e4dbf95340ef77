package countersign.coding;

/**
 * How much each sign of likeness counts; fitted to one half of names with known codes, measured on the other.
 *
 * @param single what one character counts, where a pair of neighbours counts one
 * @param rarity how much more a rare pair counts than a common one; 0 for not at all
 * @param category what the likeness of all names of a three-character category adds
 * @param subcategory the same of four characters
 * @param habit what it adds if the words are those that a category's names are made of
 * @param fading how much less each further name of a category adds
 * @param habitPrior how many more names a category is taken to have, so that small ones do not win by chance
 * @param opposed what is left of a likeness for each word that excludes one of the text's
 * @param neighbours how many names are looked at
 * @param steepness how much nearer names add more
 */
record Weights(
        double single,
        double rarity,
        double category,
        double subcategory,
        double habit,
        double habitPrior,
        double fading,
        double steepness,
        double opposed,
        int neighbours) {

    static final Weights FITTED = new Weights(2, 0.3, 0.5, 0.2, 0.6, 5, 0.5, 5, 0.85, 100);
}
