package fr.numericemploi.adapters.jobs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.pool.ContactRequests;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.catalogue.needs.NeedUpkeep;
import fr.numericemploi.application.commissions.days.DayReminders;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.funding.envelopes.Spending;
import fr.numericemploi.application.shared.idempotency.Idempotency;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All work that nobody asks for, on one page: what, and how long from the end of one run to the next. */
@Adapter
class PeriodicWork {
    private final List<Work> all;

    @Inject
    PeriodicWork(
            LetterRounds letters,
            ImportTurns imports,
            Idempotency idempotency,
            TalentPool pool,
            ContactRequests contacts,
            DayReminders reminders,
            NeedUpkeep needs,
            Spending spending,
            FundingPapers papers,
            @ConfigProperty(name = "numericemploi.rounds", defaultValue = "PT10M") Duration rounds) {
        all = List.of(
                Work.pieceByPiece("write letters", Duration.ofMillis(500), letters::write),
                Work.pieceByPiece("send letters", Duration.ofMillis(500), letters::send),
                Work.of("write letters that were set aside", Duration.ofMinutes(10), letters::writeAside),
                Work.of("drop old letters' content", Duration.ofHours(6), letters::dropOldContent),
                Work.pieceByPiece("import prescriptions", Duration.ofMillis(500), imports::next),
                Work.of("forget old idempotency keys", Duration.ofHours(1), idempotency::forgetOld),
                Work.pieceByPiece("ask who is still available", rounds, pool::askOrExpire),
                Work.pieceByPiece("close unanswered contact requests", rounds, contacts::lapse),
                Work.pieceByPiece("ask which needs still stand", rounds, needs::askOrLetGoStale),
                Work.pieceByPiece("give back reservations that lapsed", rounds, spending::lapse),
                Work.pieceByPiece("ask for papers that are due", rounds, papers::remind),
                Work.of("remind people of tomorrow", rounds, reminders::remindOfTomorrow));
    }

    List<Work> all() {
        return all;
    }

    /**
     * Use cases called as {@code SYSTEM}; every server runs them, so they must bear company.
     *
     * @param step does one piece, and says whether there may be more to do at once
     */
    record Work(String name, Duration pause, BooleanSupplier step) {
        static Work pieceByPiece(String name, Duration pause, BooleanSupplier step) {
            return new Work(name, pause, step);
        }

        static Work of(String name, Duration pause, Runnable whole) {
            return new Work(name, pause, () -> {
                whole.run();
                return false;
            });
        }
    }
}
