<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BehaviourWords</name>
    <message numerus="yes">
        <source>%1 on average and from %2 to %3 by chance, by the first %n points.</source>
        <translation>
            <numerusform>%1 on average and from %2 to %3 by chance, by the first %n point.</numerusform>
            <numerusform>%1 on average and from %2 to %3 by chance, by the first %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are more than chance.</source>
        <translation>
            <numerusform>%n point is more than chance.</numerusform>
            <numerusform>%n points are more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on average and from %2 to %3 by chance, by the baseline %4 with its %n points.</source>
        <extracomment>%4 is a period of days</extracomment>
        <translation>
            <numerusform>%1 on average and from %2 to %3 by chance, by the baseline %4 with its %n point.</numerusform>
            <numerusform>%1 on average and from %2 to %3 by chance, by the baseline %4 with its %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holidays from %1 to %2.</source>
        <translation>
            <numerusform>%n holiday from %1 to %2.</numerusform>
            <numerusform>%n holidays from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleTimeWords</name>
    <message numerus="yes">
        <source>%n in progress are older.</source>
        <translation>
            <numerusform>%n in progress is older.</numerusform>
            <numerusform>%n in progress are older.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message numerus="yes">
        <source>%n refusals</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%n commands don&apos;t count: taken back, or taking another back.</source>
        <translation>
            <numerusform>%n command doesn&apos;t count: taken back, or taking another back.</numerusform>
            <numerusform>%n commands don&apos;t count: taken back, or taking another back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::ChartCards</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::ChartControls</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::DaysOffDialog</name>
    <message numerus="yes">
        <source>%n holidays</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::StatusLine</name>
    <message numerus="yes">
        <source>(%n kept)</source>
        <comment>commands not answered yet</comment>
        <translation>
            <numerusform>(%n kept)</numerusform>
            <numerusform>(%n kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::TrayMenu</name>
    <message numerus="yes">
        <source>%n cards are yours</source>
        <translation>
            <numerusform>%n card is yours</numerusform>
            <numerusform>%n cards are yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free slots</source>
        <translation>
            <numerusform>%n free slot</numerusform>
            <numerusform>%n free slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::Wording</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card would be over the limit %1: %2. It stays, and nothing more gets in until it leaves.</source>
        <translation>
            <numerusform>%n card would be over the limit %1: %2. It stays, and nothing more gets in until it leaves.</numerusform>
            <numerusform>%n card would be over the limit %1: %2. It stays, and nothing more gets in until it leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards would be over the limit %1: %2. They stay, and nothing more gets in until enough have left.</source>
        <translation>
            <numerusform>%n card would be over the limit %1: %2. They stay, and nothing more gets in until enough have left.</numerusform>
            <numerusform>%n cards would be over the limit %1: %2. They stay, and nothing more gets in until enough have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting card would count as started: %1.</source>
        <translation>
            <numerusform>%n waiting card would count as started: %1.</numerusform>
            <numerusform>%n waiting card would count as started: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting cards would count as started: %1.</source>
        <translation>
            <numerusform>%n waiting cards would count as started: %1.</numerusform>
            <numerusform>%n waiting cards would count as started: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started card would count as waiting: %1.</source>
        <translation>
            <numerusform>%n started card would count as waiting: %1.</numerusform>
            <numerusform>%n started card would count as waiting: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started cards would count as waiting: %1.</source>
        <translation>
            <numerusform>%n started cards would count as waiting: %1.</numerusform>
            <numerusform>%n started cards would count as waiting: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card that can be pulled now could not be: %1.</source>
        <translation>
            <numerusform>%n card that can be pulled now could not be: %1.</numerusform>
            <numerusform>%n card that can be pulled now could not be: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards that can be pulled now could not be: %1.</source>
        <translation>
            <numerusform>%n card that can be pulled now could not be: %1.</numerusform>
            <numerusform>%n cards that can be pulled now could not be: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished card would leave the board: %1. It stays in the history.</source>
        <translation>
            <numerusform>%n finished card would leave the board: %1. It stays in the history.</numerusform>
            <numerusform>%n finished card would leave the board: %1. It stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished cards would leave the board: %1. They stay in the history.</source>
        <translation>
            <numerusform>%n finished cards would leave the board: %1. They stay in the history.</numerusform>
            <numerusform>%n finished cards would leave the board: %1. They stay in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished card would be shown on the board again: %1.</source>
        <translation>
            <numerusform>%n finished card would be shown on the board again: %1.</numerusform>
            <numerusform>%n finished card would be shown on the board again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished cards would be shown on the board again: %1.</source>
        <translation>
            <numerusform>%n finished cards would be shown on the board again: %1.</numerusform>
            <numerusform>%n finished cards would be shown on the board again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age or cycle time of %n card would be other days: %1.</source>
        <translation>
            <numerusform>The age or cycle time of %n card would be other days: %1.</numerusform>
            <numerusform>The age or cycle time of %n card would be other days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age or cycle time of %n cards would be other days: %1.</source>
        <translation>
            <numerusform>The age or cycle time of %n card would be other days: %1.</numerusform>
            <numerusform>The age or cycle time of %n cards would be other days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n finished card on the board, and of all before it, are computed anew.</source>
        <translation>
            <numerusform>Figures of %n finished card on the board, and of all before it, are computed anew.</numerusform>
            <numerusform>Figures of %n finished card on the board, and of all before it, are computed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n finished cards on the board, and of all before them, are computed anew.</source>
        <translation>
            <numerusform>Figures of %n finished cards on the board, and of all before them, are computed anew.</numerusform>
            <numerusform>Figures of %n finished cards on the board, and of all before them, are computed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card stands in it: %1. Pull it on, return it or discard it first.</source>
        <translation>
            <numerusform>%n card stands in it: %1. Pull it on, return it or discard it first.</numerusform>
            <numerusform>%n card stands in it: %1. Pull it on, return it or discard it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards stand in it: %1. Pull them on, return or discard them first.</source>
        <translation>
            <numerusform>%n card stand in it: %1. Pull them on, return or discard them first.</numerusform>
            <numerusform>%n cards stand in it: %1. Pull them on, return or discard them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card has it: %1. Edit it first.</source>
        <translation>
            <numerusform>%n card has it: %1. Edit it first.</numerusform>
            <numerusform>%n card has it: %1. Edit it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards have it: %1. Edit them first.</source>
        <translation>
            <numerusform>%n card have it: %1. Edit them first.</numerusform>
            <numerusform>%n cards have it: %1. Edit them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
