package countersign.interpret;

import java.util.List;

/**
 * A sentence, folded, and the words of the lexicon in it.
 *
 * @param text without its full stop
 * @param organBefore the part of the body that the sentence before spoke of; empty where none
 */
record Sentence(String text, List<Token> tokens, String organBefore) {

    Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Where the clause that holds {@code at} begins. */
    int clauseStart(int at) {
        return Math.max(text.lastIndexOf(',', at - 1), text.lastIndexOf(';', at - 1)) + 1;
    }

    /** Where the clause that holds {@code at} ends, its comma excluded. */
    int clauseEnd(int at) {
        int comma = text.indexOf(',', at);
        int semicolon = text.indexOf(';', at);
        int end = comma < 0 ? text.length() : comma;
        return semicolon < 0 ? end : Math.min(end, semicolon);
    }

    String between(int from, int to) {
        return from >= to ? "" : text.substring(from, to);
    }
}
