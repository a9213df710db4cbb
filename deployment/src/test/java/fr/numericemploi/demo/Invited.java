package fr.numericemploi.demo;

/** Somebody whose prescription was accepted, with the file that the product opened. */
record Invited(String candidate, Person person) {}
