package org.chartline.divide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.chartline.ingest.Reading;
import org.chartline.rows.Terms;

/**
 * What lies between two pages: the document so far, and the page of which is asked whether it still belongs to it.
 *
 * @param run the pages of the document so far; at least one
 * @param patients of the case
 */
record Gap(List<Sheet> run, Sheet after, Patients patients) {

    /** Lines whose likeness makes a running header, a footer or a letterhead. */
    private static final int LAYOUT_LINES = 4;

    private static final double SAME_LINE = 0.8;

    /** Ways in which two pages can compare. */
    enum Measure {
        ANY_GAP,
        PAGE_NUMBER_FOLLOWS,
        PAGE_NUMBER_ONE,
        PAGE_NUMBER_BREAKS,
        LAST_PAGE_NUMBER,
        NUMBER_COUNTS_PAGES,
        NUMBER_BEGINS_MIDWAY,
        NUMBERED_RUN_OPEN,
        FAX_PAGE_FOLLOWS,
        FAX_PAGE_BREAKS,
        FAX_SENDER_CHANGES,
        FAX_HEADER_ONLY_ON_ONE,
        BATES_PREFIX_CHANGES,
        HEADER_SHARED,
        FOOTER_SHARED,
        LETTERHEAD_RETURNS,
        PATIENT_DIFFERS,
        DAY_DIFFERS,
        DAY_SAME,
        DAY_ON_TOP_DIFFERS,
        READING_CHANGES,
        TITLE,
        TITLE_IN_CAPITALS,
        TITLE_AGAIN,
        COVER_BEFORE,
        STARTS_IN_A_SENTENCE,
        BLANK_PAGE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean holds(Measure measure) {
        return switch (measure) {
            case ANY_GAP -> true;
            case PAGE_NUMBER_FOLLOWS -> numberFollows();
            case PAGE_NUMBER_ONE ->
                printed(after).filter(page -> page.number() == 1).isPresent();
            case PAGE_NUMBER_BREAKS -> numberBreaks();
            case LAST_PAGE_NUMBER ->
                !numberFollows() && printed(before()).filter(PrintedPage::last).isPresent();
            case NUMBER_COUNTS_PAGES -> numberBegins() && number(after) == run.size() + 1;
            case NUMBER_BEGINS_MIDWAY -> numberBegins() && number(after) != run.size() + 1;
            case NUMBERED_RUN_OPEN ->
                printed(after).isEmpty()
                        && printed(before())
                                .filter(page -> page.of() > page.number())
                                .isPresent();
            case FAX_PAGE_FOLLOWS -> any(Leaf.Fax::followedBy);
            case FAX_PAGE_BREAKS -> any(Leaf.Fax::sameSender) && !any(Leaf.Fax::followedBy) && bothNumbered();
            case FAX_SENDER_CHANGES ->
                unmatched(faxes(before()), faxes(after)) && unmatched(faxes(after), faxes(before()));
            case FAX_HEADER_ONLY_ON_ONE ->
                unmatched(faxes(before()), faxes(after)) != unmatched(faxes(after), faxes(before()));
            case BATES_PREFIX_CHANGES -> batesChanges();
            case HEADER_SHARED -> shared(top(before()), top(after)) > 0 && !holds(Measure.LETTERHEAD_RETURNS);
            case FOOTER_SHARED -> shared(bottom(before()), bottom(after)) > 0;
            case LETTERHEAD_RETURNS -> letterheadReturns();
            case PATIENT_DIFFERS -> patients.part(patient(), after.identity());
            case DAY_DIFFERS -> both(day(), after.day()) && !day().equals(after.day());
            case DAY_SAME -> both(day(), after.day()) && day().equals(after.day());
            case DAY_ON_TOP_DIFFERS ->
                both(onTop(before()), onTop(after)) && !onTop(before()).equals(onTop(after));
            case READING_CHANGES -> reading(before()) != reading(after);
            case TITLE -> after.title().filter(title -> !titledAs(title)).isPresent();
            case TITLE_IN_CAPITALS -> after.title().filter(Gap::inCapitals).isPresent();
            case TITLE_AGAIN -> after.title().filter(this::titledAs).isPresent();
            case COVER_BEFORE ->
                before().title()
                        .filter(title -> title.row().type() == DocumentType.COVER_SHEET)
                        .isPresent();
            case STARTS_IN_A_SENTENCE -> startsInASentence();
            case BLANK_PAGE -> after.leaf().blank();
        };
    }

    private boolean numberFollows() {
        return both(printed(before()), printed(after))
                && printed(before()).get().followedBy(printed(after).get());
    }

    private boolean numberBreaks() {
        return both(printed(before()), printed(after))
                && !numberFollows()
                && printed(after).get().number() > 1;
    }

    private boolean batesChanges() {
        Optional<String> one = before().leaf().first(Furniture.Kind.BATES).map(Gap::prefix);
        Optional<String> other = after.leaf().first(Furniture.Kind.BATES).map(Gap::prefix);
        return both(one, other) && !Likeness.within(one.get(), other.get(), 1);
    }

    private static String prefix(Furniture bates) {
        return bates.mark().replaceAll("[\\dOIl]{3,}$", "");
    }

    /** The top of the document's first page comes again after pages that had another. */
    private boolean letterheadReturns() {
        return run.size() > 1 && shared(top(run.get(0)), top(after)) > 1 && shared(top(run.get(0)), top(before())) == 0;
    }

    private boolean startsInASentence() {
        List<String> lines = after.leaf().bodyLines();
        for (String line : lines.subList(0, Math.min(3, lines.size()))) {
            if (top(before()).stream().noneMatch(header -> Likeness.ofLines(header, line) >= SAME_LINE)) {
                return Character.isLowerCase(line.charAt(0)) && line.length() > 30;
            }
        }
        return false;
    }

    private static boolean inCapitals(TypeFound title) {
        String words = title.cue().quote();
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private boolean titledAs(TypeFound title) {
        return run.stream()
                .limit(1)
                .flatMap(sheet -> sheet.types().stream())
                .anyMatch(found -> found.row().type() == title.row().type());
    }

    private Identity patient() {
        Identity patient = Identity.NONE;
        for (Sheet sheet : run.subList(0, Math.min(2, run.size()))) {
            patient = patient.plus(sheet.identity());
        }
        return patient.plus(before().identity());
    }

    private Optional<PartialDate> day() {
        return run.stream().flatMap(sheet -> sheet.day().stream()).findFirst();
    }

    private static Optional<PartialDate> onTop(Sheet sheet) {
        return sheet.day().or(sheet::dayOnTop);
    }

    /** The last page with words; a blank back tells nothing. */
    Sheet before() {
        for (int i = run.size() - 1; i > 0; i--) {
            if (!run.get(i).leaf().blank()) {
                return run.get(i);
            }
        }
        return run.get(0);
    }

    private boolean numberBegins() {
        return printed(before()).isEmpty() && number(after) > 1;
    }

    /** The printed page number; 0 where there is none. */
    private static int number(Sheet sheet) {
        return printed(sheet).map(PrintedPage::number).orElse(0);
    }

    /** Whether a fax header of the page before stands so to one of the page after. */
    private boolean any(BiPredicate<Leaf.Fax, Leaf.Fax> relation) {
        return faxes(before()).stream()
                .anyMatch(one -> faxes(after).stream().anyMatch(other -> relation.test(one, other)));
    }

    private boolean bothNumbered() {
        return faxes(before()).stream().anyMatch(fax -> fax.page().isPresent())
                && faxes(after).stream().anyMatch(fax -> fax.page().isPresent());
    }

    /** Whether some page has a fax header of a sender that another page has not. */
    private static boolean unmatched(List<Leaf.Fax> faxes, List<Leaf.Fax> others) {
        return faxes.stream().anyMatch(fax -> others.stream().noneMatch(fax::sameSender));
    }

    private static List<Leaf.Fax> faxes(Sheet sheet) {
        return sheet.leaf().faxes();
    }

    private static Optional<PrintedPage> printed(Sheet sheet) {
        return sheet.leaf().printed();
    }

    private static Reading reading(Sheet sheet) {
        return sheet.leaf().page().reading();
    }

    private static List<String> top(Sheet sheet) {
        List<String> lines = sheet.leaf().bodyLines();
        return lines.subList(0, Math.min(LAYOUT_LINES, lines.size()));
    }

    private static List<String> bottom(Sheet sheet) {
        List<String> lines = sheet.leaf().bodyLines();
        return lines.subList(Math.max(0, lines.size() - LAYOUT_LINES), lines.size());
    }

    private static long shared(List<String> lines, List<String> others) {
        return lines.stream()
                .filter(line -> others.stream().anyMatch(other -> Likeness.ofLines(line, other) >= SAME_LINE))
                .count();
    }

    private static boolean both(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent();
    }
}
