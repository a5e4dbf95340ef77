package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;

/** What the keys and buttons of the review do, and when they may. */
interface ReviewActions {

    /** What can be done with the words of a page. */
    WordActions words();

    /** What can be done with the page on screen. */
    PageActions pages();

    /** What can be done in the table of facts. */
    FactActions facts();

    /** What can be done on the time line. */
    TimelineActions timeline();

    BooleanExpression panelOpen();

    BooleanExpression splitOn();

    /** Whether a page is on screen: no tab has taken its place. */
    BooleanExpression pageShown();

    /** Whether the flags, or one of them, are on screen. */
    BooleanExpression flagsShown();

    /** Whether the arrows belong to the page. */
    BooleanExpression pageFocused();

    BooleanExpression mayJudge();

    BooleanExpression mayDecide();

    /** Whether the open claim has its decision, or belongs to somebody else's stage. */
    BooleanExpression decided();

    BooleanExpression hasNext();

    BooleanExpression hasPrevious();

    void nextFlag();

    void previousFlag();

    void nextPlaceOfFlag();

    void confirm();

    void dismiss();

    void ask();

    void undo();

    void redo();

    void decide(Decision decision);

    /** Signs and records what the open panel holds. */
    void sign();

    void nextClaim();

    void previousClaim();

    /** Writes the claim to a file that can be printed. */
    void print();

    /** Shows the pages in a window of their own, or closes it. */
    void toggleSecondWindow();

    void toggleDocuments();

    void toggleSplit();

    /** Whether the page is a tab among the others. */
    BooleanExpression cramped();

    /** The tabs in their order, each with what opens it. */
    Map<Tab, Runnable> tabs();
}
