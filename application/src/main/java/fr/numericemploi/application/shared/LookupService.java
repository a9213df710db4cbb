package fr.numericemploi.application.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Look-ups in what is held in memory. They take no part in the caller's transaction, so that a code that is refused in
 * one line of a file does not undo the other lines. Nor do long computations have one: what they need is read before.
 */
@Stereotype
@Singleton
@Retention(RUNTIME)
@Target(TYPE)
public @interface LookupService {}
