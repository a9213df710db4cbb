package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.days.InterviewPanel.Substitution;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** What happens to a published day, and makes its plan wrong. */
public sealed interface Disruption {
    /** Whom or what it happens to. */
    UUID about();

    /** The day after it; {@code now} tells what has begun by the clock. */
    Arrangement changing(Arrangement day, LocalDateTime now);

    /** A recruiter leaves, or does not come. */
    record RecruiterAbsent(RecruiterId recruiter, LocalTime from) implements Disruption {
        @Override
        public UUID about() {
            return recruiter.value();
        }

        @Override
        public Arrangement changing(Arrangement day, LocalDateTime now) {
            return withoutPresence(day).givingUp(one -> day.seats(one, recruiter), from, now);
        }

        private Arrangement withoutPresence(Arrangement day) {
            return day.by(day.jury()
                    .changing(recruiter, one -> one.when(one.availability().until(from))));
        }
    }

    /** Somebody takes an absent recruiter's seat. */
    record RecruiterReplaced(PanelId panel, RecruiterId absent, RecruiterId substitute, LocalTime from)
            implements Disruption {
        @Override
        public UUID about() {
            return panel.value();
        }

        @Override
        public Arrangement changing(Arrangement day, LocalDateTime now) {
            var fromSlot = day.frame().timetable().slotsBefore(from);
            var leaving = new RecruiterAbsent(absent, from).withoutPresence(day).jury();
            return day.by(leaving.substituting(panel, new Substitution(absent, substitute, fromSlot)));
        }
    }

    record RoomClosed(RoomId room, LocalTime from) implements Disruption {
        @Override
        public UUID about() {
            return room.value();
        }

        @Override
        public Arrangement changing(Arrangement day, LocalDateTime now) {
            return day.closing(room, one -> one.closed(from))
                    .givingUp(one -> one.room().equals(room), from, now);
        }
    }

    /** Somebody comes later than invited, or asks for another time: an interview that would be too early is given up. */
    record LateArrival(CandidateId person, LocalTime at) implements Disruption {
        @Override
        public UUID about() {
            return person.value();
        }

        @Override
        public Arrangement changing(Arrangement day, LocalDateTime now) {
            var tooEarly = day.schedule()
                    .of(person)
                    .filter(one -> day.appointment(one).start().toLocalTime().isBefore(at));
            var left = tooEarly.isPresent() ? day.without(person) : day;
            return left.changing(person, one -> one.attending(Attendance.EXPECTED)
                    .needing(one.needs().when(one.needs().availability().since(at))));
        }
    }

    /** Somebody asks for another time, and may come then only. */
    record OtherTime(CandidateId person, Availability availability) implements Disruption {
        @Override
        public UUID about() {
            return person.value();
        }

        @Override
        public Arrangement changing(Arrangement day, LocalDateTime now) {
            return day.changing(person, one -> one.needing(one.needs().when(availability)));
        }
    }
}
