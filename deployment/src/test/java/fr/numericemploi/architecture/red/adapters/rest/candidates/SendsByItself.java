package fr.numericemploi.architecture.red.adapters.rest.candidates;

import jakarta.mail.Session;

record SendsByItself(Session session) {}
