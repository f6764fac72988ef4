package org.wangge.administration;

/**
 * What is fixed for a post beside its person (七定); each may be left open with null.
 *
 * @param title what the post is called here
 * @param duty 定责 what it answers for
 * @param team 定人 who works along
 * @param mechanism 定机制 by which routine
 * @param plan 定预案 what happens in an emergency
 * @param equipment 定装备 with what
 */
public record PostDescription(
        String title, String duty, String team, String mechanism, String plan, String equipment) {}
