package countersign.demo.story;

import countersign.model.fact.DateSpan;

/** First symptoms in a doctor's words, and the days that these may mean. */
public record Onset(String words, DateSpan days) {}
