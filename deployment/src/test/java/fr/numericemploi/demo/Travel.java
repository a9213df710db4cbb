package fr.numericemploi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** The product's clock, set by the administrator. */
record Travel(Client administrator) {
    private static final String CLOCK = "/api/v1/clock";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    Travel to(LocalDate day, String time) {
        return to(day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant());
    }

    Travel to(Instant there) {
        administrator.put(CLOCK, Map.of("instant", there.toString()));
        return this;
    }

    Instant now() {
        return Instant.parse(administrator.get(CLOCK).get("instant").asText());
    }

    /** Lets the product do what the new day asks for by itself: it asks who in the pool is still available. */
    void untilPoolIsAsked(LocalDate today) {
        await(() -> noneOverdue("ACTIVE", "expiresOn", today) && noneOverdue("ASKED", "answerBy", today));
    }

    /** Lets the product ask which needs still stand, and take off those nobody answers for. */
    void untilNeedsAreAsked(LocalDate today) {
        await(() -> administrator.all("/api/v1/needs?limit=100&status=OPEN").stream()
                .noneMatch(need -> LocalDate.parse(need.get("staleOn").asText()).isBefore(today)));
    }

    private boolean noneOverdue(String status, String until, LocalDate today) {
        return administrator.all("/api/v1/pool/entries?limit=100&status=" + status).stream()
                .noneMatch(entry -> LocalDate.parse(entry.get(until).asText()).isBefore(today));
    }

    /** Lets letters be written on the day of what they tell. */
    void untilWritten(String template, LocalDate today, int count) {
        await(() -> letters("", template, today) >= count);
    }

    void untilSent(String template, LocalDate today, int count) {
        await(() -> letters("&state=SENT", template, today) >= count);
    }

    private long letters(String state, String template, LocalDate today) {
        return StreamSupport.stream(
                        administrator.get("/api/v1/letters?limit=100" + state).spliterator(), false)
                .filter(letter -> letter.get("template").asText().endsWith(template))
                .filter(letter -> letter.get("writtenAt").asText().startsWith(today.toString()))
                .count();
    }

    static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(condition);
    }
}
