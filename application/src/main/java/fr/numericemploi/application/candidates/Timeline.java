package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.CandidateAttended;
import fr.numericemploi.domain.candidates.CandidateContactChanged;
import fr.numericemploi.domain.candidates.CandidateDecided;
import fr.numericemploi.domain.candidates.CandidateErased;
import fr.numericemploi.domain.candidates.CandidateInvited;
import fr.numericemploi.domain.candidates.CandidatePrescribed;
import fr.numericemploi.domain.candidates.CandidateRegistered;
import fr.numericemploi.domain.candidates.CandidateReleased;
import fr.numericemploi.domain.candidates.DuplicateDecided;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionDeclined;
import fr.numericemploi.domain.candidates.Recognition;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.situations.SituationChanged;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What happened to a person, in words. Each line says which event is told how; the others are not told. */
final class Timeline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);

    private static final List<Telling<?>> TELLINGS = List.of(
            new Telling<>(CandidateRegistered.class, event -> "Dossier ouvert."),
            new Telling<>(CandidatePrescribed.class, event -> "Prescription reçue" + recognised(event.recognition())),
            new Telling<>(DuplicateDecided.class, event -> "Doublon tranché" + decided(event.samePerson())),
            new Telling<>(PrescriptionAccepted.class, event -> "Prescription acceptée."),
            new Telling<>(
                    PrescriptionDeclined.class,
                    event -> "Prescription déclinée : " + event.reason().label()),
            new Telling<>(CandidateInvited.class, event -> "Invitation à la journée du " + day(event.day()) + "."),
            new Telling<>(
                    CandidateReleased.class,
                    event -> "L'entretien de la journée du " + day(event.day()) + " n'a pas lieu."),
            new Telling<>(CandidateAttended.class, event -> event.present() ? "Vue en entretien." : "Absente."),
            new Telling<>(
                    CandidateDecided.class,
                    event -> "Décision : " + event.decision().label() + "."),
            new Telling<>(CandidateContactChanged.class, event -> "Coordonnées modifiées."),
            new Telling<>(SituationChanged.class, event -> "Situation modifiée."),
            new Telling<>(CandidateErased.class, event -> "Données effacées."));

    private Timeline() {}

    static List<TimelineEntry> of(List<JournalEntry<?>> entries) {
        var told = new ArrayList<TimelineEntry>();
        entries.forEach(entry -> text(entry.event()).ifPresent(text -> told.add(told(entry, text))));
        return List.copyOf(told);
    }

    private static TimelineEntry told(JournalEntry<?> entry, String text) {
        return new TimelineEntry(
                entry.occurredAt(), entry.actorRole(), entry.event().getClass().getSimpleName(), text);
    }

    private static Optional<String> text(Event event) {
        return TELLINGS.stream().flatMap(telling -> telling.of(event).stream()).findFirst();
    }

    private static String recognised(Recognition recognition) {
        return switch (recognition) {
            case NEW_CANDIDATE -> " : personne inconnue jusque-là.";
            case KNOWN_CANDIDATE -> " : personne déjà connue.";
            case DUPLICATE_TO_DECIDE -> " : doublon à examiner.";
        };
    }

    private static String decided(boolean samePerson) {
        return samePerson ? " : c'est la même personne." : " : c'est une autre personne.";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private record Telling<E extends Event>(Class<E> type, Function<E, String> words) {
        Optional<String> of(Event event) {
            return type.isInstance(event) ? Optional.of(words.apply(type.cast(event))) : Optional.empty();
        }
    }
}
