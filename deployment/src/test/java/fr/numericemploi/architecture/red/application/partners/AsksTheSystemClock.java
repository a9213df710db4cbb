package fr.numericemploi.architecture.red.application.partners;

import java.time.Clock;

class AsksTheSystemClock {
    final Clock clock = Clock.systemUTC();
}
