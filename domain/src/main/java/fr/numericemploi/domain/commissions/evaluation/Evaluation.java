package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the panel thinks of one interview. It is opened by the first rating; each recruiter of the panel rates alone and
 * once. A coordinator appoints a reader from outside the panel: a third one where two ratings differ by more than the grid's
 * threshold, or somebody in the place of a recruiter who owes a rating. Once complete, the commission may give its verdict.
 */
public final class Evaluation {
    private final EvaluationId id;
    private final SelectionDayId day;
    private final CandidateId candidate;
    private final Set<RecruiterId> panel;
    private final Grid grid;
    private final List<Rating> ratings;
    private Optional<RecruiterId> reader;
    private final long version;

    private Evaluation(Snapshot snapshot) {
        id = snapshot.id();
        day = snapshot.day();
        candidate = snapshot.candidate();
        panel = Set.copyOf(snapshot.panel());
        grid = snapshot.grid();
        ratings = new ArrayList<>(snapshot.ratings());
        reader = snapshot.reader();
        version = snapshot.version();
    }

    public static Evaluation open(
            EvaluationId id, SelectionDayId day, CandidateId candidate, Set<RecruiterId> panel, Grid grid) {
        return new Evaluation(new Snapshot(id, day, candidate, panel, grid, List.of(), Optional.empty(), 0));
    }

    public static Evaluation restore(Snapshot snapshot) {
        return new Evaluation(snapshot);
    }

    /** Takes a recruiter's rating. The events say that it was given, and what follows from it. */
    public List<Event> rate(Rating rating) {
        EvaluationRule.NOT_A_RATER.refuseIf(!isReadBy(rating.rater()));
        EvaluationRule.ALREADY_RATED.refuseIf(hasRated(rating.rater()));
        EvaluationRule.COMPLETE.refuseIf(complete());
        EvaluationRule.CRITERIA.refuseIf(!rating.covers(grid), Map.of("criteria", String.join(", ", grid.codes())));
        ratings.add(rating);
        var events = new ArrayList<Event>();
        events.add(new InterviewRated(id, day, candidate, rating.rater()));
        if (wantsThirdReader()) {
            events.add(new RatingsDiverged(id, day, candidate));
        } else if (complete()) {
            events.add(new EvaluationCompleted(id, day, candidate));
        }
        return events;
    }

    /** Has somebody from outside the panel rate as well: until then another may be appointed instead. */
    public ReaderAppointed appoint(RecruiterId appointed) {
        EvaluationRule.NO_READER_WANTED.refuseIf(complete());
        EvaluationRule.READER_OF_PANEL.refuseIf(panel.contains(appointed) || hasRated(appointed));
        reader = Optional.of(appointed);
        return new ReaderAppointed(id, day, candidate, appointed);
    }

    /** Whether two ratings are in and differ by more than the threshold on some criterion. */
    public boolean diverges() {
        return ratings.size() >= 2 && ratings.get(0).distanceTo(ratings.get(1)) > grid.threshold();
    }

    public boolean wantsThirdReader() {
        return diverges() && ratings.size() == 2;
    }

    public boolean complete() {
        return ratings.size() >= panel.size() && !wantsThirdReader();
    }

    /** Whether that recruiter has anything to do with it. */
    public boolean isReadBy(RecruiterId recruiter) {
        return hasRated(recruiter) || raters().anyMatch(recruiter::equals);
    }

    /** What that recruiter may read: the own rating, and once that one is given, everybody's. */
    public List<Rating> visibleTo(RecruiterId recruiter) {
        return hasRated(recruiter) ? List.copyOf(ratings) : List.of();
    }

    /** The recruiters who may still rate, as long as something is missing: the panel's, and the reader. */
    public List<RecruiterId> awaited() {
        return complete()
                ? List.of()
                : raters().filter(rater -> !hasRated(rater)).toList();
    }

    /** What is still missing, in words; empty when complete. */
    public Optional<String> missing() {
        if (wantsThirdReader()) {
            return Optional.of(
                    reader.stream().anyMatch(appointed -> !hasRated(appointed))
                            ? "la note du troisième lecteur"
                            : "un troisième lecteur");
        }
        var owed = panel.size() - ratings.size();
        return complete() ? Optional.empty() : Optional.of(owed == 1 ? "une note du jury" : owed + " notes du jury");
    }

    public Snapshot snapshot() {
        return new Snapshot(id, day, candidate, panel, grid, List.copyOf(ratings), reader, version);
    }

    private boolean hasRated(RecruiterId rater) {
        return ratings.stream().anyMatch(rating -> rating.rater().equals(rater));
    }

    private Stream<RecruiterId> raters() {
        return Stream.concat(panel.stream(), reader.stream());
    }

    /** The state of an evaluation, to be kept and restored. */
    public record Snapshot(
            EvaluationId id,
            SelectionDayId day,
            CandidateId candidate,
            Set<RecruiterId> panel,
            Grid grid,
            List<Rating> ratings,
            Optional<RecruiterId> reader,
            long version) {}
}
