<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AgeingWords</name>
    <message>
        <source>%1% of finished cards</source>
        <translation>完了カードの %1%</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Age, days</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Nothing is in progress. A card pulled past the commitment point is a dot here, and rises a day each day.</source>
        <translation>仕掛り中のカードはありません。コミットメントポイントを越えてプルしたカードがここに点で表示され、毎日 1 日分ずつ上がります。</translation>
    </message>
    <message>
        <source>Cards in progress</source>
        <translation>仕掛り中のカード</translation>
    </message>
    <message>
        <source>%1 in progress, the oldest for %2. No card has been finished yet to compare with.</source>
        <translation>仕掛り中は %1、最も古いものは %2です。比べられる完了カードはまだありません。</translation>
    </message>
    <message>
        <source>%1 in progress, the oldest for %2; %3 older than 85% of finished cards were when they left the column.</source>
        <translation>仕掛り中は %1、最も古いものは %2です。うち %3 件は、完了カードの 85% がその列を離れたときより古くなっています。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <extracomment>%1 is &quot;9 days&quot;</extracomment>
        <translation>経過 %1</translation>
    </message>
</context>
<context>
    <name>BehaviourWords</name>
    <message>
        <source>above the upper limit</source>
        <translation>上方限界を超えている</translation>
    </message>
    <message>
        <source>below the lower limit</source>
        <translation>下方限界を下回っている</translation>
    </message>
    <message>
        <source>two of three far from the mean</source>
        <translation>3 点中 2 点が平均から遠い</translation>
    </message>
    <message>
        <source>four of five away from the mean</source>
        <translation>5 点中 4 点が平均から離れている</translation>
    </message>
    <message>
        <source>eight in a row above the mean</source>
        <translation>8 点連続で平均より上</translation>
    </message>
    <message>
        <source>eight in a row below the mean</source>
        <translation>8 点連続で平均より下</translation>
    </message>
    <message>
        <source>too far from the point before</source>
        <translation>直前の点から離れすぎている</translation>
    </message>
    <message>
        <source>upper %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>偶然を超えるもの</translation>
    </message>
    <message>
        <source>There are fewer than two points in this period: too few to say what is usual and what is more than chance.</source>
        <translation>この期間の点は 2 つ未満です。何が普通で、何が偶然を超えるのかを言うには足りません。</translation>
    </message>
    <message>
        <source>baseline up to here</source>
        <translation>ここまでが基準</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average and from %2 to %3 by chance, by the first %n points.</source>
        <translation>
            <numerusform>最初の %n 点によると、平均は %1、偶然の範囲は %2 から %3 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is more than chance.</source>
        <translation>偶然を超えるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n points are more than chance.</source>
        <translation>
            <numerusform>%n 点が偶然を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Finished cards, in order</source>
        <translation>完了カード (完了順)</translation>
    </message>
    <message>
        <source>Cycle time, days</source>
        <translation>サイクルタイム (日)</translation>
    </message>
    <message>
        <source>Finished cards</source>
        <translation>完了カード</translation>
    </message>
    <message>
        <source>Cards finished</source>
        <translation>完了したカード</translation>
    </message>
    <message>
        <source>Cards in progress</source>
        <translation>仕掛り中のカード</translation>
    </message>
    <message>
        <source>Average age, days</source>
        <translation>平均経過日数</translation>
    </message>
    <message>
        <source>baseline from here</source>
        <translation>ここから基準</translation>
    </message>
    <message numerus="yes">
        <source>%1 on average and from %2 to %3 by chance, by the baseline %4 with its %n points.</source>
        <extracomment>%4 is a period of days</extracomment>
        <translation>
            <numerusform>基準期間 %4 の %n 点によると、平均は %1、偶然の範囲は %2 から %3 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than two points in the baseline %1: too few to say what is usual and what is more than chance. Choose other days for it.</source>
        <translation>基準期間 %1 の点は 2 つ未満です。何が普通で、何が偶然を超えるのかを言うには足りません。ほかの日を選んでください。</translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Hours blocked</source>
        <translation>ブロック時間 (時間)</translation>
    </message>
    <message>
        <source>Nothing was blocked in this period. Block a card with its reason (B), and the reasons that cost most time stand first here.</source>
        <translation>この期間にブロックはありませんでした。理由を付けてカードをブロックすると (B)、時間のかかった理由から順にここに並びます。</translation>
    </message>
    <message>
        <source>Together with those above</source>
        <translation>上からの累計</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>“%1” cost most: %2, which is %3 of all blocked time (%4).</source>
        <extracomment>%2 is a time such as &quot;3 d&quot;, %3 a share such as &quot;38%&quot;</extracomment>
        <translation>最も時間がかかったのは「%1」で %2、全ブロック時間の %3 です (%4)。</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>理由 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on %3, the longest %4; %5 blocking still</source>
        <translation>%1: %3で %2、最長 %4、今も継続中 %5 件</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>one free slot</source>
        <translation>空き 1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 件超過</translation>
    </message>
    <message>
        <source>%1 under minimum</source>
        <translation>下限まであと %1</translation>
    </message>
    <message>
        <source>%1, ready to pull</source>
        <translation>%1、引き取り待ち</translation>
    </message>
    <message>
        <source>%1, in progress</source>
        <translation>%1、進行中</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Expedite</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>レーンなし</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only expedite cards stand in this row. To make this one expedite, open it and change its class of service.</source>
        <translation>この行に置けるのは緊急のカードだけです。このカードを緊急にするには、開いてサービスクラスを変更してください。</translation>
    </message>
    <message>
        <source>Expedite cards stand in their own row on top, whatever their lane.</source>
        <translation>緊急のカードは、レーンにかかわらず、いちばん上の専用の行に置かれます。</translation>
    </message>
    <message>
        <source>slots filled: %1 of %2</source>
        <translation>使用中の枠: %1/%2</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>チェック済み %1/%2</translation>
    </message>
    <message>
        <source>blocked for %1: %2</source>
        <translation>ブロック中 %1: %2</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>コメント 1 件</translation>
    </message>
    <message>
        <source>%1 comments</source>
        <translation>コメント %1 件</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 待ち</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>due %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Blocked %1: %2</source>
        <translation>ブロック %1: %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days, as short as can be</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 待ち</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The chart could not be written to %1: %2. Nothing was changed there.</source>
        <translation>グラフを %1 に書き込めませんでした: %2。そこにあるものは変わっていません。</translation>
    </message>
    <message>
        <source>The chart could not be written to %1 to its end: %2.</source>
        <translation>グラフを %1 に最後まで書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The name %1 does not say a format: end it in .svg, .pdf, .png or .csv.</source>
        <translation>ファイル名 %1 からは形式がわかりません。末尾を .svg、.pdf、.png、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>A chart of %1 by %2 px can&apos;t be drawn.</source>
        <translation>%1 × %2 ピクセルのグラフは描けません。</translation>
    </message>
    <message>
        <source>drawing failed</source>
        <translation>描画に失敗しました</translation>
    </message>
</context>
<context>
    <name>ChartKinds</name>
    <message>
        <source>Cycle time</source>
        <translation>サイクルタイム</translation>
    </message>
    <message>
        <source>Cycle time histogram</source>
        <translation>サイクルタイムの分布</translation>
    </message>
    <message>
        <source>Cumulative flow</source>
        <translation>累積フロー</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>仕掛り</translation>
    </message>
    <message>
        <source>Ageing work</source>
        <translation>仕掛りの経過日数</translation>
    </message>
    <message>
        <source>Net flow</source>
        <translation>純フロー</translation>
    </message>
    <message>
        <source>Flow efficiency</source>
        <translation>フロー効率</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>ブロックの理由</translation>
    </message>
    <message>
        <source>Cycle time by stage</source>
        <translation>列ごとのサイクルタイム</translation>
    </message>
    <message>
        <source>Service level expectation</source>
        <translation>サービスレベル期待値</translation>
    </message>
    <message>
        <source>Forecast: when</source>
        <translation>予測: いつ終わるか</translation>
    </message>
    <message>
        <source>Forecast: how many</source>
        <translation>予測: 何件終わるか</translation>
    </message>
    <message>
        <source>Work types and toil</source>
        <translation>作業種別とトイル</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>作業の偏り</translation>
    </message>
    <message>
        <source>WIP against limits</source>
        <translation>仕掛りと上限</translation>
    </message>
    <message>
        <source>Process behaviour: cycle time</source>
        <translation>プロセス挙動: サイクルタイム</translation>
    </message>
    <message>
        <source>Process behaviour: throughput</source>
        <translation>プロセス挙動: スループット</translation>
    </message>
    <message>
        <source>Process behaviour: WIP</source>
        <translation>プロセス挙動: 仕掛り</translation>
    </message>
    <message>
        <source>Process behaviour: age</source>
        <translation>プロセス挙動: 経過日数</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>データの品質</translation>
    </message>
</context>
<context>
    <name>ChartReport</name>
    <message>
        <source>Flow report</source>
        <translation>フローレポート</translation>
    </message>
    <message>
        <source>Flow report: %1</source>
        <translation>フローレポート: %1</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1、%2 時点。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>Only cards that match: %1</source>
        <translation>次に一致するカードのみ: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The name %1 does not say a format: end it in .pdf or .html.</source>
        <translation>ファイル名 %1 からは形式がわかりません。末尾を .pdf か .html にしてください。</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>None of these days is a working day. Choose other days, or count calendar days.</source>
        <translation>この期間に営業日はありません。ほかの期間を選ぶか、暦日で数えてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a chart&apos;s name, and the board&apos;s</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The board has no commitment or no delivery point, so no card is ever started or finished. Choose both under Columns and limits.</source>
        <translation>このボードにはコミットメントポイントかデリバリーポイントがないため、カードの着手も完了も記録されません。「列と仕掛り上限」で両方を選んでください。</translation>
    </message>
    <message>
        <source>%1% ≤ %2 d</source>
        <extracomment>a percentile line&apos;s label: %1 percent of cards took %2 days or less</extracomment>
        <translation>%1% ≤ %2 日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, short</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: from a day to a day</extracomment>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No type</source>
        <translation>種別なし</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>クラスなし</translation>
    </message>
    <message>
        <source>As of %1 (%2). What was taken back is left out.</source>
        <extracomment>%1 is a day, %2 a time zone</extracomment>
        <translation>%1 時点 (%2)。取り消された操作は含みません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name, and a note behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Before (%2): %3</source>
        <extracomment>what a chart says, then what it says of the period that it is compared with, such as &quot;1 Oct to 31 Oct&quot;</extracomment>
        <translation>%1 比較 (%2): %3</translation>
    </message>
    <message>
        <source>No weekday is off.</source>
        <translation>休業の曜日はありません。</translation>
    </message>
    <message>
        <source>Days off: %1.</source>
        <translation>休業日: %1。</translation>
    </message>
    <message>
        <source>No holidays are named.</source>
        <translation>祝日の指定はありません。</translation>
    </message>
    <message>
        <source>Holidays: %1.</source>
        <translation>祝日: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays from %1 to %2.</source>
        <translation>
            <numerusform>%1 から %2 までの祝日 %n 日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards were finished from %1 to %2.</source>
        <translation>カードが完了したのは %1 から %2 までです。</translation>
    </message>
</context>
<context>
    <name>ColumnFace</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>card %1, over the limit of %2</source>
        <translation>%1 件目、仕掛り上限 %2 を超過</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>枠 %1/%2</translation>
    </message>
</context>
<context>
    <name>ConcentrationWords</name>
    <message>
        <source>Work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>No card with an owner has been finished in this period. Of those, this shows whether some kind of work is in too few hands.</source>
        <translation>この期間に完了した、担当者のいるカードはありません。完了カードがあれば、特定の人に偏っている作業がここでわかります。</translation>
    </message>
    <message>
        <source>Share of cards</source>
        <translation>カードの割合</translation>
    </message>
    <message>
        <source>%1 had a hand in %2 of the %3 of %4: the most of any person and type.</source>
        <extracomment>person, share such as &quot;38%&quot;, how many such as &quot;124 cards&quot;, work type</extracomment>
        <translation>%4の %3のうち %2 に%1が関わりました。人と種別の組み合わせで最も高い割合です。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 (%5)</source>
        <translation>%1、%2: %4中 %3 件 (%5)</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>holds a NUL byte, which no text has</source>
        <translation>テキストにはない NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>opens a quote that is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>has text after a closing quote; a quote inside a field is written twice</source>
        <translation>閉じ引用符のあとに文字があります。項目の中の引用符は 2 つ重ねて書きます</translation>
    </message>
</context>
<context>
    <name>CumulativeFlowWords</name>
    <message>
        <source>%1 started and %2 finished; %3 in progress at the end, %4 before the first day.</source>
        <translation>着手 %1、完了 %2 件。仕掛りは期間の終わりに %3 件、期間の前に %4 件です。</translation>
    </message>
    <message>
        <source>%1, %2: %3 there, %4 had arrived</source>
        <translation>%1、%2: 滞留 %3 件、累計到着 %4</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Cards arrived</source>
        <translation>到着したカード</translation>
    </message>
    <message>
        <source>No card has been started by the end of this period. Once cards move, each column is a band here, as wide as the cards in it.</source>
        <translation>この期間の終わりまでに着手したカードはありません。カードが動くと、各列がそのカード数の幅の帯としてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>CycleTimeWords</name>
    <message>
        <source>%1, finished %2</source>
        <extracomment>%1 is &quot;9 days&quot;, %2 a date</extracomment>
        <translation>%1、%2 に完了</translation>
    </message>
    <message>
        <source>85% of cards finish in %1 or less (%2 finished).</source>
        <extracomment>%1 is &quot;9 days&quot;, %2 is &quot;124 cards&quot;</extracomment>
        <translation>カードの 85% は %1以内に完了しています (完了 %2)。</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress are older.</source>
        <translation>
            <numerusform>仕掛り中の %n 件はこれより古くなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day finished</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Cycle time, days</source>
        <translation>サイクルタイム (日)</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Once cards arrive at the delivery point, each is a dot here.</source>
        <translation>この期間に完了したカードはありません。デリバリーポイントに着いたカードが 1 件ずつ点で表示されます。</translation>
    </message>
    <message>
        <source>Finished cards</source>
        <translation>完了カード</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd</source>
        <comment>a pattern for dates: keep its letters</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a pattern for dates: keep its letters</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a pattern for dates: keep its letters</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a pattern for dates: keep its letters</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a pattern for dates: keep its letters</comment>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>--calendar wants calendar or working, not &quot;%1&quot;.</source>
        <translation>--calendar に指定できるのは calendar か working です。&quot;%1&quot; は指定できません。</translation>
    </message>
    <message>
        <source>--holidays and --days-off go with --calendar working.</source>
        <translation>--holidays と --days-off は --calendar working と組み合わせて指定します。</translation>
    </message>
    <message>
        <source>--days-off wants mon, tue, wed, thu, fri, sat, sun or none, not &quot;%1&quot;.</source>
        <translation>--days-off に指定できるのは mon、tue、wed、thu、fri、sat、sun か none です。&quot;%1&quot; は指定できません。</translation>
    </message>
    <message>
        <source>--days-off leaves no working day in &quot;%1&quot;.</source>
        <translation>--days-off の &quot;%1&quot; では営業日が残りません。</translation>
    </message>
    <message>
        <source>--holidays wants dates such as 2026-12-25, or a file of them, a line each, not &quot;%1&quot;.</source>
        <translation>--holidays には 2026-12-25 のような日付か、1 行に 1 つずつ書いたファイルを指定します。&quot;%1&quot; は指定できません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>it is too large for a list of dates</source>
        <translation>日付の一覧としては大きすぎます</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Cards ever on the board. A card discarded before it was finished, and a command taken back, count nowhere.</source>
        <translation>これまでボードに載ったカード。完了前に廃棄したカードと取り消した操作は、どこにも数えません。</translation>
    </message>
    <message>
        <source>From first arrival at or past the commitment point to arrival at the delivery point, in calendar days in the board&apos;s time zone, both days counted: finished on the day it was started is 1. A card returned upstream loses its later arrivals and earns them again.</source>
        <translation>最初にコミットメントポイント以降に着いてからデリバリーポイントに着くまでの、ボードのタイムゾーンでの暦日数。両端の日を含み、着手した日に完了すれば 1 日です。上流へ差し戻したカードは、それより先の到着日を失い、あらためて得ます。</translation>
    </message>
    <message>
        <source>The same span as cycle_time_days in exact elapsed hours, nights and weekends included.</source>
        <translation>cycle_time_days と同じ期間の正確な経過時間。夜間と週末を含みます。</translation>
    </message>
    <message>
        <source>Work item age: from first arrival at or past the commitment point to the as-of day, in calendar days in the board&apos;s time zone, both days counted, for cards started and not finished.</source>
        <translation>経過日数: 着手して完了していないカードについて、最初にコミットメントポイント以降に着いてから基準日までの、ボードのタイムゾーンでの暦日数。両端の日を含みます。</translation>
    </message>
    <message>
        <source>Work in progress: cards that have arrived at or past the commitment point and not at the delivery point.</source>
        <translation>WIP: コミットメントポイント以降に着いていて、デリバリーポイントには着いていないカード。</translation>
    </message>
    <message>
        <source>Cards finished on each calendar day in the board&apos;s time zone; a list of days leaves out those without any.</source>
        <translation>ボードのタイムゾーンで、その日に完了したカードの数。日の一覧には、1 件もない日は載せません。</translation>
    </message>
    <message>
        <source>Cards finished in each ISO 8601 week; weeks without any are left out.</source>
        <translation>ISO 8601 の週ごとに完了したカードの数。1 件もない週は載せません。</translation>
    </message>
    <message>
        <source>Nearest rank: the value at place ceil(p x n) of the n values in ascending order, so that at least that share of them took as long or less.</source>
        <translation>最近順位法: n 個の値を小さい順に並べた ceil(p x n) 番目の値。少なくともその割合が、その値以下です。</translation>
    </message>
    <message>
        <source>Cumulative flow: for each column, the cards that had arrived at it or past it by the end of the day in the board&apos;s time zone. A skipped column takes the next column&apos;s date.</source>
        <translation>累積フロー: 列ごとに、ボードのタイムゾーンでその日の終わりまでにその列以降に着いたカードの数。飛ばした列には次の列の日付を使います。</translation>
    </message>
    <message>
        <source>For each column before the delivery point, the cards in question that stand in it, all cards of the board that do, and the most that it takes where it has a limit of its own.</source>
        <translation>デリバリーポイントより前の各列について、そこにある対象のカード、そこにあるボード全体のカード、列そのものに仕掛り上限があればその最大数。</translation>
    </message>
    <message>
        <source>Days are calendar days in the board&apos;s time zone; weekends and holidays count.</source>
        <translation>日数はボードのタイムゾーンでの暦日数です。週末と祝日も数えます。</translation>
    </message>
    <message>
        <source>For each column from the commitment point up to the delivery point, the time of finished cards between the first arrival at it or past it that still counts and that at the next column. A card&apos;s times in all columns add up to its cycle time in hours; a skipped column has none.</source>
        <translation>コミットメントポイントからデリバリーポイントの手前までの各列について、完了したカードがその列以降に最初に着いて（今も有効な到着）から次の列に着くまでの時間。1 枚のカードの全列の時間を足すと、時間単位のサイクルタイムになります。飛ばした列の時間はありません。</translation>
    </message>
    <message>
        <source>Cards started (arrivals) and cards finished (departures) on each day; net flow is arrivals minus departures, and is what work in progress changes by.</source>
        <translation>各日に着手したカード（到着）と完了したカード（出発）。正味の流れは到着から出発を引いたもので、WIP の増減に等しくなります。</translation>
    </message>
    <message>
        <source>The ages of all cards in progress at the end of the day, added up; the average age is that by the cards in progress.</source>
        <translation>その日の終わりに進行中であるすべてのカードの経過日数の合計。平均はそれを進行中のカード数で割ったものです。</translation>
    </message>
    <message>
        <source>For each column, percentiles of the total age that finished cards had when they left it: the days from their start to their arrival at the next column, both days counted.</source>
        <translation>各列について、完了したカードがその列を離れたときの経過日数全体のパーセンタイル。着手から次の列に着くまでの日数で、両端の日を含みます。</translation>
    </message>
    <message>
        <source>Active time by active and waiting time together, of the finished cards between their start and their finish, in exact elapsed hours. Waiting is time in queue columns and ready halves, and time blocked; time in a done column on the way is neither.</source>
        <translation>完了したカードの着手から完了までについて、作業時間を、作業時間と待ち時間の合計で割ったもの。正確な経過時間で数えます。待ちとは、待ちの列と分割した列の引き取り待ちの側にあった時間、およびブロックされていた時間です。途中で完了列にあった時間はどちらにも入りません。</translation>
    </message>
    <message>
        <source>Flow efficiency of the cards finished in each span of time: active time by active and waiting time together.</source>
        <translation>各期間に完了したカードのフロー効率。作業時間を、作業時間と待ち時間の合計で割ったものです。</translation>
    </message>
    <message>
        <source>Elapsed hours for which cards were blocked within the period, wherever they stood, until they were finished.</source>
        <translation>期間内にカードがブロックされていた経過時間。どこにあったかを問わず、完了するまで数えます。</translation>
    </message>
    <message>
        <source>Blocked time by reason; reasons that differ in case, blanks or punctuation at the end only are one. A card blocked twice for one reason counts as two blockers and one card.</source>
        <translation>理由ごとのブロック時間。大文字と小文字、空白、末尾の句読点だけが異なる理由は同じものとします。同じ理由で 2 回ブロックされたカードは、ブロック 2 件、カード 1 枚と数えます。</translation>
    </message>
    <message>
        <source>What is more than chance: one point outside the limits; two of three in a row beyond two thirds of the way to the same limit; four of five in a row beyond one third of it; eight in a row on one side of the mean.</source>
        <translation>偶然を超えるもの：限界の外の 1 点、続く 3 点のうち 2 点が同じ側で限界までの 3 分の 2 を超える、続く 5 点のうち 4 点が同じ側で 3 分の 1 を超える、8 点続けて平均の同じ側にある。</translation>
    </message>
    <message>
        <source>The share of the cards finished in each span of time whose cycle time was within the service level expectation.</source>
        <translation>各期間に完了したカードのうち、サイクルタイムがサービスレベル期待値以内だった割合。</translation>
    </message>
    <message>
        <source>The conditions under which average cycle time is average work in progress by throughput: as many cards arrive as depart, work in progress and its average age are the same at the end as at the beginning (within a tenth), and no card was discarded after it was started. Cards in progress on a day are those at its end and those finished on it.</source>
        <translation>平均サイクルタイムが、平均 WIP をスループットで割った値になるための条件：到着と出発が同数であること、WIP とその平均経過日数が期間の終わりと始まりで同じであること（1 割以内）、着手後に廃棄されたカードがないこと。ある日に進行中のカードとは、その日の終わりに進行中のものと、その日に完了したものです。</translation>
    </message>
    <message>
        <source>Average work in progress by throughput, less the average cycle time of the cards finished in the same period, in days: above 0, cards were finished sooner at the cost of others that grew older.</source>
        <translation>平均 WIP をスループットで割り、同じ期間に完了したカードの平均サイクルタイムを引いた日数。0 を上回るときは、ほかのカードを古びさせて、その分早く完了させています。</translation>
    </message>
    <message>
        <source>The 95th percentile of cycle time by the 50th: the nearer to 1, the more alike cards are.</source>
        <translation>サイクルタイムの 95 パーセンタイルを 50 パーセンタイルで割ったもの。1 に近いほど、カードの所要日数がそろっています。</translation>
    </message>
    <message>
        <source>The 95th percentile of cycle time by the 50th, of the cards finished in each span of time.</source>
        <translation>各期間に完了したカードのサイクルタイムの 95 パーセンタイルを 50 パーセンタイルで割ったもの。</translation>
    </message>
    <message>
        <source>For each limit, the cards that it counted at the end of each day against its maximum of that day. A card counts by the type, class, lane it has now and by the columns, people and blocking it had then.</source>
        <translation>各仕掛り上限について、それぞれの日の終わりに数えられたカードと、その日の最大数。作業種別、クラス、レーンは現在のもので、列、人、ブロックはその時のもので数えます。</translation>
    </message>
    <message>
        <source>Limits set up, raised, lowered, altered otherwise and removed within the period. A change taken back counts nowhere.</source>
        <translation>期間内に設けた、上げた、下げた、ほかの点を変えた、外した仕掛り上限。取り消した変更はどこにも数えません。</translation>
    </message>
    <message>
        <source>Commands that were refused within the period because a limit was full.</source>
        <translation>期間内に、仕掛り上限に達していたために断られた操作。</translation>
    </message>
    <message>
        <source>For each limit, the commands that were refused in each span of time because it was full; spans without any are left out.</source>
        <translation>各仕掛り上限について、上限に達していたために各期間に断られた操作。ひとつもない期間は省きます。</translation>
    </message>
    <message>
        <source>Finished cards and their active hours by work type, class of service or lane, as they are now.</source>
        <translation>完了したカードとその作業時間を、現在の作業種別、サービスクラス、レーンごとに数えたもの。</translation>
    </message>
    <message>
        <source>The share of finished cards, and of their active hours, whose work type is toil. The line to stay under is 50%.</source>
        <translation>完了したカードのうち、またその作業時間のうち、作業種別がトイルであるものの割合。50% を超えないようにします。</translation>
    </message>
    <message>
        <source>For each person and work type, the share of the finished cards of that type that the person ever owned. A card with several owners counts for each of them.</source>
        <translation>人と作業種別ごとに、その作業種別の完了したカードのうち、その人が一度でも担当したものの割合。担当者が複数いるカードは、それぞれに数えます。</translation>
    </message>
    <message>
        <source>The days until so many cards are finished, from simulated futures: each day&apos;s throughput is drawn, with replacement, from the days of the chosen history, days without any included. A percentile is by nearest rank: in that share of the futures it took so many days or less.</source>
        <translation>それだけの枚数が完了するまでの日数を、将来のシミュレーションから求めたもの。各日のスループットは、選んだ期間の日々（完了のない日を含む）から重複を許して引きます。パーセンタイルは最近順位法で、その割合の将来ではその日数以内でした。</translation>
    </message>
    <message>
        <source>The cards finished by a date, from simulated futures: each day&apos;s throughput is drawn, with replacement, from the days of the chosen history, days without any included. A percentile is the most cards that were reached or passed in that share of the futures.</source>
        <translation>ある日までに完了する枚数を、将来のシミュレーションから求めたもの。各日のスループットは、選んだ期間の日々（完了のない日を含む）から重複を許して引きます。パーセンタイルは、その割合の将来で達したか超えた最大の枚数です。</translation>
    </message>
    <message>
        <source>Of the finished cards that took at least as long as the card&apos;s present age, the share that took longer than the service level expectation. A card older than the expectation has breached it.</source>
        <translation>完了したカードのうち、このカードの現在の経過日数以上かかったものについて、サービスレベル期待値より長くかかったものの割合。期待値より古いカードはすでに超えています。</translation>
    </message>
    <message>
        <source>Days are working days in the board&apos;s time zone, where a definition says calendar days too: days off and holidays don&apos;t count, and no span is shorter than 1 day. What is finished on a day off counts on the next working day where days are drawn or compared; hours stay exact elapsed hours.</source>
        <translation>日数は、定義に暦日とある場合も、ボードのタイムゾーンでの営業日数です。休業日と祝日は数えず、どの期間も 1 日より短くなりません。日ごとに引いたり比べたりするときは、休業日に完了したものを次の営業日に数えます。時間は正確な経過時間のままです。</translation>
    </message>
    <message>
        <source>The mean and the natural process limits of the baseline: mean plus and minus 2.66 times the mean moving range, the lower one not below 0; moving ranges are usual up to 3.268 times their mean. The baseline is chosen and stays where it is. Throughput is judged by whole days, weeks or months that are over.</source>
        <translation>基準期間の平均と自然プロセス限界。平均に、平均移動範囲の 2.66 倍を足した値と引いた値で、下のほうは 0 を下回りません。移動範囲は、その平均の 3.268 倍までが普通です。基準期間は人が選び、動きません。スループットは、終わった日、週、月の全体だけで判断します。</translation>
    </message>
    <message>
        <source>Brought in with days and no times: each stay begins at the beginning of its day in the board&apos;s time zone, so that days are right and hours are not.</source>
        <translation>日付だけで時刻のない取り込み: 各列にいた時間は、ボードのタイムゾーンでのその日の始まりから数えます。日数は正しく、時間は正しくありません。</translation>
    </message>
    <message>
        <source>Brought in without the date of some column: that column takes the next column&apos;s date, and no time was spent in it.</source>
        <translation>一部の列の日付がない取り込み: その列は次の列の日付とし、そこにいた時間はないものとします。</translation>
    </message>
    <message>
        <source>Brought in with times that ran backwards: a date later than that of a column further down was taken back to it, and events were put in order of time.</source>
        <translation>時刻が逆行していた取り込み: 先の列より後の日付はその列の日付まで戻し、イベントは時刻の順に並べ替えました。</translation>
    </message>
    <message>
        <source>Was in a column that the board no longer has: it is taken to have stayed where it was before.</source>
        <translation>ボードに今はない列にいたカード: その前にいた列にとどまっていたものとします。</translation>
    </message>
    <message>
        <source>A command about the card was taken back. Neither that command nor the one that took it back counts in any figure.</source>
        <translation>このカードについて取り消した操作があります。その操作も、それを取り消した操作も、どの数値にも数えません。</translation>
    </message>
    <message>
        <source>Cards that arrived at the delivery point within the period.</source>
        <translation>期間内にデリバリーポイントに着いたカード。</translation>
    </message>
    <message>
        <source>The cards in question, those of them that were imported, those whose history is less than certain, and the commands about them that were taken back.</source>
        <translation>対象のカード、そのうち取り込まれたもの、履歴に不確かなところのあるもの、および、それらのカードについて取り消された操作。</translation>
    </message>
    <message>
        <source>The cards whose history is less than certain, by what is wrong with it, and the figures which that touches.</source>
        <translation>履歴に不確かなところのあるカードの数を、何が不確かかと、それが影響する数値ごとに示します。</translation>
    </message>
</context>
<context>
    <name>EfficiencyWords</name>
    <message>
        <source>Active time</source>
        <translation>作業時間の割合</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Of finished cards this shows how much of their time they were worked on, and not waiting.</source>
        <translation>この期間に完了したカードはありません。完了カードについて、待ち時間ではなく作業していた時間の割合を示します。</translation>
    </message>
    <message>
        <source>Flow efficiency</source>
        <translation>フロー効率</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>%3 were worked on for %1 of the time between their start and their finish, and blocked for %2.</source>
        <extracomment>%1 and %2 are shares of time such as &quot;38%&quot;, %3 is &quot;124 cards&quot;</extracomment>
        <translation>%3のカードは、着手から完了までの時間の %1 で作業され、%2 でブロックされていました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>when: share, of how many cards</extracomment>
        <translation>%1: %3の %2</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>who works on it</source>
        <translation>担当している人</translation>
    </message>
    <message>
        <source>work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>class of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>いまある列</translation>
    </message>
    <message>
        <source>tag, by its beginning</source>
        <translation>タグ (先頭からの一部で可)</translation>
    </message>
    <message>
        <source>older than so many days</source>
        <translation>経過日数がこの日数を超える</translation>
    </message>
    <message>
        <source>due within so many days, or before a date</source>
        <translation>期日がこの日数以内、またはこの日付より前</translation>
    </message>
    <message>
        <source>blocked for longer than</source>
        <translation>ブロックがこの期間を超える</translation>
    </message>
    <message>
        <source>has something</source>
        <translation>あるものを持つ</translation>
    </message>
    <message>
        <source>blocked, ready, overdue, expedite</source>
        <translation>ブロック中、引き取り待ち、期日超過、緊急</translation>
    </message>
    <message>
        <source>what is expected here</source>
        <translation>ここでの期待値</translation>
    </message>
    <message>
        <source>“%1:” isn&apos;t known. There is: %2. In quotes it is looked for as text.</source>
        <translation>「%1:」は使えません。使えるのは次のとおりです: %2。引用符で囲むと文字列として探します。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t known here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>“%1” is no number of days, such as 5 or 2w.</source>
        <translation>「%1」は日数ではありません。5 や 2w のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no date, such as today, 3d or 2026-12-01.</source>
        <translation>「%1」は日付ではありません。today、3d、2026-12-01 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” takes a colon: only age, due and blocked are compared.</source>
        <translation>「%1」にはコロンを使います。大小を比較できるのは日数、期限、ブロックだけです。</translation>
    </message>
    <message>
        <source>Nothing on this board is called “%1”.</source>
        <translation>このボードに「%1」という名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>10,000 futures, drawn from the days %1, seed %2.</source>
        <translation>%1 の日々から抽出した 10,000 通りの将来 (シード %2)。</translation>
    </message>
    <message>
        <source>Nothing was finished in the days that the forecast is drawn from. Once cards are, their pace says what is likely.</source>
        <translation>予測の元になる日々に完了したカードがありません。カードが完了すると、そのペースから見込みがわかります。</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>将来の数</translation>
    </message>
    <message>
        <source>%1%: %2</source>
        <extracomment>a share of the futures, and what it is reached in or with</extracomment>
        <translation>%1%: %2</translation>
    </message>
    <message>
        <source>Day on which the last one is finished</source>
        <translation>最後の 1 件が完了する日</translation>
    </message>
    <message>
        <source>The next %1 are finished by %2 in 85% of the futures (%4 from now), and by %3 in half of them.</source>
        <translation>次の %1は、85% の将来で %2 までに (今から %4)、半分の将来で %3 までに完了します。</translation>
    </message>
    <message>
        <source>In too many of the futures the next %1 take longer than a hundred years.</source>
        <translation>多くの将来で、次の %1の完了に 100 年より長くかかります。</translation>
    </message>
    <message>
        <source>%1: done by then in %2 of the futures</source>
        <extracomment>%2 is a share such as &quot;38%&quot;</extracomment>
        <translation>%1: %2 の将来でそれまでに完了</translation>
    </message>
    <message>
        <source>Cards finished</source>
        <translation>完了したカード</translation>
    </message>
    <message>
        <source>By %1 at least %2 are finished in 85% of the futures, and %3 or more in half of them.</source>
        <extracomment>%1 is a day, %2 and %3 are &quot;10 cards&quot;</extracomment>
        <translation>%1 までに、85% の将来で少なくとも %2、半分の将来で %3以上が完了します。</translation>
    </message>
    <message>
        <source>%1 or more in %2 of the futures</source>
        <translation>%2 の将来で %1以上</translation>
    </message>
</context>
<context>
    <name>Gzip</name>
    <message>
        <source>The gzip data ends too early: the file was cut off. Fetch it again.</source>
        <translation>gzip データが途中で終わっています。ファイルが途切れているので、取得し直してください。</translation>
    </message>
    <message>
        <source>The gzip data is damaged. Fetch the file again.</source>
        <translation>gzip データが壊れています。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>The gzip data unpacks to more than 2 GiB. Split the file.</source>
        <translation>gzip データを展開すると 2 GiB を超えます。ファイルを分けてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>HistogramWords</name>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1〜%2 日</translation>
    </message>
    <message>
        <source>Cycle time, days</source>
        <translation>サイクルタイム (日)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Once cards are, this shows which cycle times are usual and which are not.</source>
        <translation>この期間に完了したカードはありません。完了カードがあれば、どのサイクルタイムが普通かがここでわかります。</translation>
    </message>
    <message>
        <source>Cards finished</source>
        <translation>完了したカード</translation>
    </message>
    <message>
        <source>Half of the cards finish in %1 or less, 85% in %2 or less; the longest took %3.</source>
        <extracomment>%1 and %2 are &quot;4 days&quot;</extracomment>
        <translation>カードの半分は %1以内、85% は %2以内に完了しています。最長は %3です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LimitLoad</name>
    <message>
        <source>Now: %1 of %2.</source>
        <translation>現在: %1/%2</translation>
    </message>
    <message>
        <source>Now: nobody has a card that counts.</source>
        <translation>現在: 対象のカードを持つ人はいません。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Counts all work in progress.</source>
        <translation>WIP 全体を数えます。</translation>
    </message>
    <message>
        <source>Counts cards in %1.</source>
        <translation>%1 のカードを数えます。</translation>
    </message>
    <message>
        <source>Only cards in the lane %1 count.</source>
        <translation>対象はレーン %1 のカードのみです。</translation>
    </message>
    <message>
        <source>Only cards of the class %1 count.</source>
        <translation>対象はサービスクラス %1 のカードのみです。</translation>
    </message>
    <message>
        <source>Only cards of the type %1 count.</source>
        <translation>対象は作業種別 %1 のカードのみです。</translation>
    </message>
    <message>
        <source>Only what %1 owns counts.</source>
        <translation>対象は %1 が担当するカードのみです。</translation>
    </message>
    <message>
        <source>Each person&apos;s cards are counted by themselves.</source>
        <translation>1 人ごとに数えます。</translation>
    </message>
    <message>
        <source>Cards of the class %1 do not count.</source>
        <translation>サービスクラス %1 のカードは数えません。</translation>
    </message>
    <message>
        <source>Blocked cards do not count.</source>
        <translation>ブロック中のカードは数えません。</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a limit, and whose it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was full on %2 of %3; %4 of its room was used on average.</source>
        <translation>%1は %3のうち %2 日が満杯でした。平均で枠の %4 を使っています。</translation>
    </message>
    <message>
        <source>Room used</source>
        <translation>使われた枠</translation>
    </message>
    <message>
        <source>Days full</source>
        <translation>満杯の日</translation>
    </message>
    <message numerus="yes">
        <source>%n refusals</source>
        <translation>
            <numerusform>拒否 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Share of its room, and of days</source>
        <translation>枠の割合と日数の割合</translation>
    </message>
    <message>
        <source>No limit was in force in this period. Set limits under Columns and limits, and this shows which of them work and which are never felt.</source>
        <translation>この期間に有効な上限はありませんでした。「列と仕掛り上限」で上限を決めると、効いている上限とそうでない上限がここでわかります。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>%1 Over it on %2, now %3 of %4.</source>
        <translation>%1 超過は %2、現在 %3/%4 です。</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>older than the expected %1 days</source>
        <translation>期待値の %1 日を超過</translation>
    </message>
    <message>
        <source>past half of the expected %1 days</source>
        <translation>期待値の %1 日の半分を経過</translation>
    </message>
    <message>
        <source>older than %1% of finished cards</source>
        <translation>完了したカードの %1% より長く経過</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Days without times</source>
        <translation>時刻のない日付</translation>
    </message>
    <message>
        <source>Some stage estimated</source>
        <translation>推定した列あり</translation>
    </message>
    <message>
        <source>Times out of order</source>
        <translation>時刻の逆転</translation>
    </message>
    <message>
        <source>In a column that is gone</source>
        <translation>今はない列</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正あり</translation>
    </message>
    <message>
        <source>cycle time in days</source>
        <translation>サイクルタイム (日)</translation>
    </message>
    <message>
        <source>cycle time in hours</source>
        <translation>サイクルタイム (時間)</translation>
    </message>
    <message>
        <source>cycle time by stage</source>
        <translation>列ごとのサイクルタイム</translation>
    </message>
    <message>
        <source>flow efficiency</source>
        <translation>フロー効率</translation>
    </message>
    <message>
        <source>blocked time</source>
        <translation>ブロック時間</translation>
    </message>
    <message>
        <source>cumulative flow</source>
        <translation>累積フロー</translation>
    </message>
    <message>
        <source>pace bands of ageing work</source>
        <translation>仕掛りの経過日数の帯</translation>
    </message>
    <message>
        <source>age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>work in progress</source>
        <translation>仕掛り</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>純フロー</translation>
    </message>
    <message>
        <source>No figure is touched.</source>
        <translation>影響を受ける数値はありません。</translation>
    </message>
    <message>
        <source>Touched: %1.</source>
        <extracomment>%1 is a list such as &quot;cycle time in hours, blocked time&quot;</extracomment>
        <translation>影響を受ける数値: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names a doubt about a history, %2 says what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command was taken back.</source>
        <translation>取り消された操作はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n commands don&apos;t count: taken back, or taking another back.</source>
        <translation>
            <numerusform>取り消しに関わる操作 %n 件は数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The histories of %1 (%2) are less than certain, most of all: %3 (%4).</source>
        <extracomment>%1 is such as &quot;12 cards&quot;, %2 a share such as &quot;4%&quot;, %3 such as &quot;Days without times&quot;</extracomment>
        <translation>%1 (%2) の履歴に不確かなところがあります。最も多いのは「%3」です (%4)。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Nothing in the histories of %1 is estimated, came without times or out of order, or was corrected.</source>
        <translation>%1 の履歴に、推定、時刻の欠け、順序の逆転、訂正はありません。</translation>
    </message>
    <message>
        <source>%1: %2, of them finished: %3. %4</source>
        <extracomment>%1 names a doubt, %2 is such as &quot;12 cards&quot;, %3 how many of them are finished, %4 such as &quot;Touched: net flow.&quot;</extracomment>
        <translation>%1: %2、うち完了 %3。%4</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>what a point of a chart stands for: when, what, how much</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>No card has been started by the end of this period. Pull a card past the commitment point, and it counts here.</source>
        <translation>この期間の終わりまでに着手したカードはありません。コミットメントポイントを越えてカードをプルすると、ここに数えられます。</translation>
    </message>
    <message>
        <source>Cards finished</source>
        <translation>完了したカード</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 finished; %2 %3 on average, between %4 and %5.</source>
        <extracomment>%2 is &quot;a week&quot;</extracomment>
        <translation>完了 %1。%3平均 %2 件、%4 から %5 件の間です。</translation>
    </message>
    <message>
        <source>Cards in progress</source>
        <translation>仕掛り中のカード</translation>
    </message>
    <message>
        <source>%1 in progress at the end; %2 on average, between %3 and %4.</source>
        <translation>期間の終わりの仕掛りは %1。平均 %2 件、%3 から %4 件の間です。</translation>
    </message>
    <message>
        <source>Net flow</source>
        <translation>純フロー</translation>
    </message>
    <message>
        <source>Cards started</source>
        <translation>着手したカード</translation>
    </message>
    <message>
        <source>%1 started and as many finished.</source>
        <translation>着手 %1、完了も同数です。</translation>
    </message>
    <message>
        <source>%1 started and %2 finished: %3 more in progress than before.</source>
        <translation>着手 %1、完了 %2 件。仕掛りは %3 件増えました。</translation>
    </message>
    <message>
        <source>%1 started and %2 finished: %3 fewer in progress than before.</source>
        <translation>着手 %1、完了 %2 件。仕掛りは %3 件減りました。</translation>
    </message>
    <message>
        <source>A week or month at either end of the period may be drawn in part.</source>
        <translation>期間の両端の週や月は、一部だけのことがあります。</translation>
    </message>
    <message>
        <source>%1 finished; without the parts at the ends %2 %3 on average, between %4 and %5.</source>
        <translation>完了 %1。両端の一部だけの期間を除き、%3平均 %2 件、%4 から %5 件の間です。</translation>
    </message>
</context>
<context>
    <name>SleWords</name>
    <message>
        <source>Cards within it</source>
        <translation>期待値内のカード</translation>
    </message>
    <message>
        <source>This board has no service level expectation. Say under Columns and limits in how many days how many cards are to be finished.</source>
        <translation>このボードにはサービスレベル期待値がありません。何日以内にどれだけのカードを完了させるかを「列と仕掛り上限」で決めてください。</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Of finished cards this shows how many kept the service level expectation.</source>
        <translation>この期間に完了したカードはありません。完了カードのうち、サービスレベル期待値を守った割合を示します。</translation>
    </message>
    <message>
        <source>Share within the expectation</source>
        <translation>期待値内の割合</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>期待 %1</translation>
    </message>
    <message>
        <source>%1 of %2 were finished within %3; expected are %4.</source>
        <extracomment>%1 and %4 are shares such as &quot;38%&quot;, %2 is &quot;124 cards&quot;, %3 &quot;9 days&quot;</extracomment>
        <translation>%2の %1 が %3以内に完了しました。期待値は %4 です。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 within the expectation</source>
        <translation>%1: %3中 %2 件が期待値内</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>Pull %1</source>
        <translation>%1 をプル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>free, but %1 is full</source>
        <translation>空きあり、ただし「%1」が満杯</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Of finished cards this shows in which columns their time went.</source>
        <translation>この期間に完了したカードはありません。完了カードについて、どの列で時間がかかったかを示します。</translation>
    </message>
    <message>
        <source>85% within</source>
        <translation>85% がこれ以内</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半分がこれ以内</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Cards spend the longest in %1: %2 on average, half of them %3 or less, 85% %4 or less.</source>
        <extracomment>%1 a column; %2 to %4 times such as &quot;3.5 d&quot;</extracomment>
        <translation>最も長くとどまる列は%1です。平均 %2、半分は %3以内、85% は %4以内です。</translation>
    </message>
    <message>
        <source>%1: half within %2, 85% within %3, mean %4</source>
        <translation>%1: 半分が %2以内、85% が %3以内、平均 %4</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Waiting for an answer…</source>
        <translation>応答待ち…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>TimeParser</name>
    <message>
        <source>The time format “%1” has the unknown letter “%%2”.</source>
        <translation>時刻の書式「%1」に不明な文字「%%2」があります。</translation>
    </message>
    <message>
        <source>The time format “%1” names no year, month and day: write iso, or a pattern such as %Y-%m-%d %H:%M:%S.</source>
        <translation>時刻の書式「%1」に年月日がありません。iso、または %Y-%m-%d %H:%M:%S のような書式を書いてください。</translation>
    </message>
</context>
<context>
    <name>WorkTypeWords</name>
    <message>
        <source>Toil</source>
        <translation>トイル</translation>
    </message>
    <message>
        <source>%1 (toil)</source>
        <translation>%1 (トイル)</translation>
    </message>
    <message>
        <source>Toil is %1 of the %2 finished and %3 of their active hours: over the line of 50%.</source>
        <translation>トイルは完了した %2の %1、作業時間の %3 で、50% の線を超えています。</translation>
    </message>
    <message>
        <source>Toil is %1 of the %2 finished and %3 of their active hours: under the line of 50%.</source>
        <translation>トイルは完了した %2の %1、作業時間の %3 で、50% の線を下回っています。</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>Share of what was finished</source>
        <translation>完了したものの割合</translation>
    </message>
    <message>
        <source>No card has been finished in this period. Of finished cards this shows what kinds of work they were, and how much of it was toil.</source>
        <translation>この期間に完了したカードはありません。完了カードの作業種別と、トイルの割合を示します。</translation>
    </message>
    <message>
        <source>Share of cards</source>
        <translation>カードの割合</translation>
    </message>
    <message>
        <source>Share of active hours</source>
        <translation>作業時間の割合</translation>
    </message>
    <message>
        <source>toil stays under %1</source>
        <translation>トイルは %1 未満に</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of all), %4 active (%5 of all)</source>
        <translation>%1: %2 (全体の %3)、作業 %4 (全体の %5)</translation>
    </message>
</context>
<context>
    <name>pulley::AnswerLine</name>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Apply any&amp;way</source>
        <translation>それでも適用(&amp;W)</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>適用しない(&amp;V)</translation>
    </message>
    <message>
        <source>Applied: %1.</source>
        <translation>適用しました: %1。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>取り消しました: %1。</translation>
    </message>
</context>
<context>
    <name>pulley::BoardActions</name>
    <message>
        <source>&amp;Pull next</source>
        <translation>次をプル(&amp;P)</translation>
    </message>
    <message>
        <source>Take the next card by policy into a free slot</source>
        <translation>ポリシー順で次のカードを空き枠に引き取ります</translation>
    </message>
    <message>
        <source>Pull &amp;this card</source>
        <translation>このカードをプル(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selected card into the next column</source>
        <translation>選択したカードを次の列に引き取ります</translation>
    </message>
    <message>
        <source>Pull &amp;into…</source>
        <translation>列を選んでプル(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the selected card into a column of your choice</source>
        <translation>選択したカードを、選んだ列に引き取ります</translation>
    </message>
    <message>
        <source>&amp;Done here</source>
        <translation>この列は完了(&amp;D)</translation>
    </message>
    <message>
        <source>Ready to be pulled by the next column</source>
        <translation>引き取り待ちにして、次の列から引き取れるようにします</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>差し戻す(&amp;R)…</translation>
    </message>
    <message>
        <source>Back upstream, with a reason</source>
        <translation>理由を添えて上流の列に戻します</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Earlier in its list</source>
        <translation>リスト内で前に移します</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Later in its list</source>
        <translation>リスト内で後ろに移します</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロックする(&amp;B)…</translation>
    </message>
    <message>
        <source>Say that it can&apos;t go on, and why</source>
        <translation>進められないことと、その理由を示します</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>担当に加わる(&amp;J)</translation>
    </message>
    <message>
        <source>Work on it too</source>
        <translation>自分もこのカードを担当します</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>担当から外れる(&amp;L)</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>このカードの担当をやめます</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Everything about the card</source>
        <translation>カードの詳細を表示します</translation>
    </message>
    <message>
        <source>&amp;New card…</source>
        <translation>新しいカード(&amp;N)…</translation>
    </message>
    <message>
        <source>Put something on the board</source>
        <translation>ボードにカードを追加します</translation>
    </message>
    <message>
        <source>Off the board, kept in history</source>
        <translation>ボードから外します。履歴には残ります</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last thing done here</source>
        <translation>ここでの直前の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>ブロックを解除(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Pull %1: %2 into</source>
        <translation>%1 (%2) のプル先</translation>
    </message>
    <message>
        <source>Return %1 to %2</source>
        <translation>%1 を「%2」に差し戻す</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1 を差し戻す</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>差し戻す理由は?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Di&amp;scard…</source>
        <translation>廃棄する(&amp;S)…</translation>
    </message>
    <message>
        <source>no card is selected</source>
        <translation>カードが選択されていません</translation>
    </message>
    <message>
        <source>To the lane abo&amp;ve</source>
        <translation>上のレーンへ(&amp;V)</translation>
    </message>
    <message>
        <source>Into the lane above, in the same column</source>
        <translation>同じ列のまま、上のレーンに移します</translation>
    </message>
    <message>
        <source>To the lan&amp;e below</source>
        <translation>下のレーンへ(&amp;E)</translation>
    </message>
    <message>
        <source>Into the lane below, in the same column</source>
        <translation>同じ列のまま、下のレーンに移します</translation>
    </message>
    <message>
        <source>F&amp;old or unfold lane</source>
        <translation>レーンを折りたたむ/展開(&amp;O)</translation>
    </message>
    <message>
        <source>The lane that is being worked in, down to how many cards stand where</source>
        <translation>操作中のレーンを、列ごとのカード数だけの表示に折りたたみます</translation>
    </message>
    <message>
        <source>Fold or unfold all lan&amp;es</source>
        <translation>すべてのレーンを折りたたむ/展開(&amp;E)</translation>
    </message>
    <message>
        <source>All lanes at once</source>
        <translation>すべてのレーンを一度に切り替えます</translation>
    </message>
    <message>
        <source>&amp;Add a note…</source>
        <translation>メモを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>A comment on the card</source>
        <translation>カードにコメントを付けます</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
</context>
<context>
    <name>pulley::BoardFilter</name>
    <message>
        <source>No card matches.</source>
        <translation>一致するカードはありません。</translation>
    </message>
    <message>
        <source>No card matches. %1 clears the filter.</source>
        <translation>一致するカードはありません。%1 でフィルターを解除します。</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>以前に使用</translation>
    </message>
</context>
<context>
    <name>pulley::BoardHead</name>
    <message>
        <source>More limits over several columns: %1</source>
        <translation>複数の列にまたがるほかの仕掛り上限: %1</translation>
    </message>
</context>
<context>
    <name>pulley::BoardPage</name>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>no expectation</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日以内</translation>
    </message>
    <message>
        <source>% of cards finish within</source>
        <translation>% のカードが完了</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Started when it reaches</source>
        <translation>着手とみなす列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finished when it reaches</source>
        <translation>完了とみなす列(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>期待値 (SLE)(&amp;E)</translation>
    </message>
    <message>
        <source>Days within which they are expected to finish</source>
        <translation>完了が見込まれる日数</translation>
    </message>
    <message>
        <source>Somebody else changed the board&apos;s settings meanwhile. Look them over; Apply now puts yours in their place.</source>
        <translation>その間に、ほかの人がボードの設定を変更しました。内容を確認してください。もう一度「適用」を押すと、あなたの設定に置き換わります。</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>until newer ones take their place</source>
        <translation>新しいものと入れ替わるまで</translation>
    </message>
    <message>
        <source>Finished cards sta&amp;y</source>
        <translation>完了したカードの表示期間(&amp;Y)</translation>
    </message>
    <message>
        <source>The last %1 are kept on the board. Older ones stay in the history.</source>
        <translation>ボードには直近の %1 件を残します。それより古いものは履歴に残ります。</translation>
    </message>
    <message>
        <source>One finished today is last shown on %1. Then it stays in the history.</source>
        <translation>今日完了したカードがボードに表示されるのは、%1 が最後です。そのあとは履歴に残ります。</translation>
    </message>
    <message>
        <source>This does more than change the board&apos;s policy. Nothing is applied yet.</source>
        <translation>これはボードのポリシーを変えるだけにとどまりません。まだ何も適用していません。</translation>
    </message>
    <message>
        <source> days</source>
        <comment>how long</comment>
        <translation> 日間</translation>
    </message>
    <message>
        <source>Somebody else changed the board&apos;s settings meanwhile. What you changed is kept; look it over and apply it.</source>
        <translation>その間に、ほかの人がボードの設定を変更しました。あなたが変更した項目はそのまま残っています。内容を確認して「適用」を押してください。</translation>
    </message>
</context>
<context>
    <name>pulley::BoardView</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>No cards yet.</source>
        <translation>カードはまだありません。</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>待っているカードはありません。</translation>
    </message>
    <message>
        <source>No cards yet. Press %1.</source>
        <translation>カードはまだありません。%1 を押してください。</translation>
    </message>
    <message>
        <source>Nothing waits here. Press %1 for a new card.</source>
        <translation>待っているカードはありません。%1 を押すと新しいカードを作れます。</translation>
    </message>
</context>
<context>
    <name>pulley::BoardsDialog</name>
    <message>
        <source>&amp;Open board</source>
        <translation>ボードを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>新しいファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>PostgreSQL &amp;server…</source>
        <translation>PostgreSQL サーバー(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose a place on the left, or make a new one.</source>
        <translation>左で場所を選ぶか、新しく作ってください。</translation>
    </message>
    <message>
        <source>Boards there</source>
        <translation>その場所のボード</translation>
    </message>
    <message>
        <source>A new board there</source>
        <translation>その場所に新しいボードを作る</translation>
    </message>
    <message>
        <source>Open a Pulley file</source>
        <translation>Pulley ファイルを開く</translation>
    </message>
    <message>
        <source>Pulley files (*.db);;All files (*)</source>
        <translation>Pulley ファイル (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Make a Pulley file</source>
        <translation>Pulley ファイルを作る</translation>
    </message>
    <message>
        <source>Pulley files (*.db)</source>
        <translation>Pulley ファイル (*.db)</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>No boards in %1 yet: make one below.</source>
        <translation>%1 にはまだボードがありません。下で作れます。</translation>
    </message>
    <message>
        <source>Boards in %1</source>
        <translation>%1 のボード</translation>
    </message>
</context>
<context>
    <name>pulley::CardDeeds</name>
    <message>
        <source>Block %1: %2</source>
        <translation>%1 をブロック: %2</translation>
    </message>
    <message>
        <source>What is it waiting for?</source>
        <translation>何を待っていますか?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロックする</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1 へのメモ: %2</translation>
    </message>
    <message>
        <source>What should be known about it?</source>
        <translation>知らせておくことは?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Discard %1: %2</source>
        <translation>%1 を廃棄: %2</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>不要になった理由は?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>廃棄する</translation>
    </message>
    <message>
        <source>Kept; it is sent when the connection is back. You may close this.</source>
        <translation>保管しました。接続が戻りしだい送信します。閉じてもかまいません。</translation>
    </message>
</context>
<context>
    <name>pulley::CardEditor</name>
    <message>
        <source>This card is not on the board, and its history doesn&apos;t know it.</source>
        <translation>このカードはボードになく、履歴にもありません。</translation>
    </message>
    <message>
        <source>Somebody discarded this card. What you typed is still here, to copy.</source>
        <translation>ほかの人がこのカードを廃棄しました。入力した内容はここに残っているので、コピーできます。</translation>
    </message>
    <message>
        <source>Not saved yet: choose first whose change shall stay.</source>
        <translation>まだ保存していません。先に、どちらの変更を残すか選んでください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed the same since you opened it. What you typed is kept; the other value is shown as soon as it is here.</source>
        <translation>保存していません。開いたあとに、ほかの人が同じところを変更しました。入力した内容は残っています。相手の値は届きしだい表示します。</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What is it waiting for?</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>Why the card is blocked</source>
        <translation>ブロックの理由</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save and stay (Ctrl+S)</source>
        <translation>保存して編集を続ける (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>保存して閉じる (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1, ready to pull</source>
        <translation>%1、引き取り待ち</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>担当から外れる(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>担当に加わる(&amp;J)</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>ブロック解除(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>The connection is lost. What you entered is kept and is sent by itself when the connection is back.</source>
        <translation>接続が切れました。入力した内容は保管してあり、接続が戻りしだい自動で送信します。</translation>
    </message>
    <message>
        <source>The comment is removed. Undo on the board brings it back.</source>
        <translation>コメントを削除しました。ボードで「元に戻す」を使うと戻せます。</translation>
    </message>
    <message>
        <source>The card is back on the board.</source>
        <translation>カードをボードに戻しました。</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>復元(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>関連(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Back onto the board, where it stood</source>
        <translation>ボードの元の位置に戻します</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <extracomment>Days and a time of hours, minutes and seconds that something has lasted</extracomment>
        <translation>%1 日 %2</translation>
    </message>
    <message>
        <source>Here for %1</source>
        <translation>この列に %1</translation>
    </message>
    <message>
        <source>Took 1 day</source>
        <translation>所要 1 日</translation>
    </message>
    <message>
        <source>Took %1 days</source>
        <translation>所要 %1 日</translation>
    </message>
    <message>
        <source>%1 · not started</source>
        <translation>%1 · 未着手</translation>
    </message>
    <message>
        <source>age 1 day</source>
        <translation>経過 1 日</translation>
    </message>
    <message>
        <source>age %1 days</source>
        <translation>経過 %1 日</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2、%3</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (%2 がブロック)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>C&amp;omments (%1)</source>
        <translation>コメント (%1)(&amp;O)</translation>
    </message>
    <message>
        <source>%1 took this card off the board %2 ago. It can be read here, and restored.</source>
        <translation>%2前に %1 がこのカードをボードから外しました。ここで読むことと復元ができます。</translation>
    </message>
    <message>
        <source>%1 discarded this card %2 ago: %3</source>
        <translation>%2前に %1 がこのカードを廃棄しました: %3</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <extracomment>A column and that the card has left the board from there</extracomment>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>This card is finished and no longer on the board. It can be read and copied from; its history and figures stay. To go on with the work, add a new card.</source>
        <translation>このカードは完了し、もうボードにありません。内容を読み、写すことはできます。履歴と数値は残ります。作業を続けるには、新しいカードを追加してください。</translation>
    </message>
</context>
<context>
    <name>pulley::CardForm</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description, Markdown</source>
        <translation>説明 (Markdown)</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>リンク (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期日(&amp;D)</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>期日あり</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>&amp;Links, one a line</source>
        <translation>リンク (1 行に 1 つ)(&amp;L)</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Why, and what done means. Markdown.</source>
        <translation>理由と完了の条件。Markdown で書けます。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>編集(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>作業種別(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>クラス(&amp;C)</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>レーン(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open &amp;it</source>
        <translation>開く(&amp;I)</translation>
    </message>
    <message>
        <source>Open the link of this line</source>
        <translation>この行のリンクを開く</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>チェックリスト(&amp;K)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>完了 %1/%2</translation>
    </message>
    <message>
        <source>Shows where the link of this line goes, to open or copy it</source>
        <translation>この行のリンク先を表示し、開くかコピーできます</translation>
    </message>
</context>
<context>
    <name>pulley::CardHistoryView</name>
    <message>
        <source>What has happened to this card</source>
        <translation>このカードの履歴</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 took back: %2</source>
        <translation>%1: 取り消し: %2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1 (滞在 %2)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Ctrl+C copies what is selected, or all of it</source>
        <translation>Ctrl+C で選択した部分、または全体をコピーします</translation>
    </message>
</context>
<context>
    <name>pulley::ChartCards</name>
    <message>
        <source>Cards to open</source>
        <translation>開くカード</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulley::ChartControls</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>直近 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Which days the chart shows</source>
        <translation>グラフに表示する日</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>From, to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>表示する最初の日</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>表示する最後の日</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>The day up to which history counts: the figures as they were then</source>
        <translation>履歴をどの日まで数えるか: その時点での数値</translation>
    </message>
    <message>
        <source>Which cards count</source>
        <translation>数えるカード</translation>
    </message>
    <message>
        <source>Another period to compare with</source>
        <translation>比較する期間</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>With the days before</source>
        <translation>直前の期間と比較</translation>
    </message>
    <message>
        <source>With a year before</source>
        <translation>1 年前と比較</translation>
    </message>
    <message>
        <source>Which days count</source>
        <translation>数える日</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>暦日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>How much time is one point</source>
        <translation>1 点あたりの期間</translation>
    </message>
    <message>
        <source>Steps that fit</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>So many first points say what is usual</source>
        <extracomment># is the number</extracomment>
        <translation>最初の何点を基準とするか</translation>
    </message>
    <message>
        <source>When will so many cards be finished?</source>
        <extracomment># is the number</extracomment>
        <translation>この件数はいつ完了するか</translation>
    </message>
    <message>
        <source>When: # cards</source>
        <translation>いつ: # 件</translation>
    </message>
    <message>
        <source>How many cards will be finished in so many days?</source>
        <extracomment># is the number</extracomment>
        <translation>この日数で何件完了するか</translation>
    </message>
    <message>
        <source>In # days</source>
        <translation># 日間で</translation>
    </message>
    <message>
        <source>From so many last days the forecast is drawn</source>
        <extracomment># is the number</extracomment>
        <translation>予測の元にする直近の日数</translation>
    </message>
    <message>
        <source>From the last # days</source>
        <translation>直近 # 日から</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>休業日…</translation>
    </message>
    <message>
        <source>Which weekdays and holidays don&apos;t count</source>
        <translation>どの曜日と祝日を数えないか</translation>
    </message>
    <message>
        <source>What says what is usual</source>
        <translation>何を基準とするか</translation>
    </message>
    <message>
        <source>Usual: first points</source>
        <translation>基準: 最初の点</translation>
    </message>
    <message>
        <source>Usual: from, to…</source>
        <translation>基準: 期間を指定…</translation>
    </message>
    <message>
        <source>First # points</source>
        <translation>最初の # 点</translation>
    </message>
    <message>
        <source>First day of the baseline, which says what is usual</source>
        <translation>基準期間の最初の日</translation>
    </message>
    <message>
        <source>Last day of the baseline, which says what is usual</source>
        <translation>基準期間の最後の日</translation>
    </message>
    <message>
        <source>With from, to…</source>
        <translation>期間を指定して比較…</translation>
    </message>
    <message>
        <source>First day of the other period</source>
        <translation>比較する期間の最初の日</translation>
    </message>
    <message>
        <source>Last day of the other period</source>
        <translation>比較する期間の最後の日</translation>
    </message>
</context>
<context>
    <name>pulley::ChartFeed</name>
    <message>
        <source>Another board was opened.</source>
        <translation>別のボードが開かれました。</translation>
    </message>
</context>
<context>
    <name>pulley::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>an axis&apos; label</extracomment>
        <translation>%1 (対数目盛)</translation>
    </message>
</context>
<context>
    <name>pulley::ChartWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>SVG で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>A drawing, sharp at any size</source>
        <translation>拡大しても鮮明な図</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>A page, for reports</source>
        <translation>レポート用のページ</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>PNG で保存(&amp;N)…</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save data as &amp;CSV…</source>
        <translation>データを CSV で保存(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>グラフを閉じます</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Less of the chart, larger</source>
        <translation>範囲を狭めて大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>More of the chart, smaller</source>
        <translation>範囲を広げて小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>対数目盛(&amp;L)</translation>
    </message>
    <message>
        <source>Each tenfold takes the same height</source>
        <translation>10 倍ごとに同じ高さになります</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>What the chart is drawn from, as rows</source>
        <translation>グラフの元データを行として保存</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Several charts with what they say and mean, as PDF or HTML</source>
        <translation>複数のグラフとその説明を PDF か HTML で保存</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>This chart on paper</source>
        <translation>このグラフを紙に印刷</translation>
    </message>
    <message>
        <source>Back to the whole chart (Home or Escape there, or a double click beside the points)</source>
        <translation>グラフ全体に戻します (グラフ上で Home か Esc、または点のないところをダブルクリック)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>What the figures mean and how they are counted</source>
        <translation>数値の意味と数え方</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Draw the chart anew</source>
        <translation>グラフを描き直す</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <translation>次のグラフ(&amp;N)</translation>
    </message>
    <message>
        <source>The chart below in the list</source>
        <translation>一覧で下のグラフ</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <translation>前のグラフ(&amp;P)</translation>
    </message>
    <message>
        <source>The chart above in the list</source>
        <translation>一覧で上のグラフ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Which cards count</source>
        <translation>数えるカード</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>How far the figures are</source>
        <translation>計算の進み具合</translation>
    </message>
    <message>
        <source>Leave the chart as it is, or write no report</source>
        <translation>グラフをそのままにする、またはレポートを書き出さない</translation>
    </message>
    <message>
        <source>Stopped: the chart is as it was. Draw it anew with F5.</source>
        <translation>中止しました。グラフは元のままです。F5 で描き直せます。</translation>
    </message>
    <message>
        <source>Stopped: no report was written.</source>
        <translation>中止しました。レポートは書き出していません。</translation>
    </message>
    <message>
        <source>The report %1 was not written: %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a sentence</extracomment>
        <translation>レポート %1 は書き出されませんでした: %2</translation>
    </message>
    <message>
        <source>Left out: %1. Of past days it is known which type, class, lane, owners, column and age a card had, and what blocked it; texts, tags, due dates and parts are known as they are now.</source>
        <translation>除外: %1。過去の日については、カードの種別、クラス、レーン、担当者、列、経過日数、ブロックの理由がわかります。本文、タグ、期日、内容は今のものしかわかりません。</translation>
    </message>
    <message>
        <source>Days &amp;off…</source>
        <translation>休業日(&amp;O)…</translation>
    </message>
    <message>
        <source>Count working days, and say which weekdays and holidays don&apos;t count</source>
        <translation>営業日で数え、数えない曜日と祝日を指定します</translation>
    </message>
</context>
<context>
    <name>pulley::ChecklistEdit</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Add a step, then Enter</source>
        <translation>手順を入力して Enter</translation>
    </message>
    <message>
        <source>New step of the checklist</source>
        <translation>チェックリストの新しい手順</translation>
    </message>
</context>
<context>
    <name>pulley::ClassesPage</name>
    <message>
        <source>Classes of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新しいクラス</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Urgenc&amp;y</source>
        <translation>緊急度(&amp;Y)</translation>
    </message>
    <message>
        <source>Pull next follows the urgency.
Which limits a class passes is said with each limit.</source>
        <translation>「次をプル」は緊急度に従います。
どの仕掛り上限の対象外とするかは、上限ごとに決めます。</translation>
    </message>
    <message>
        <source>Expedite: pulled before all others</source>
        <translation>緊急: ほかのすべてより先にプルします</translation>
    </message>
    <message>
        <source>Fixed date: pulled next, those at risk first</source>
        <translation>期日固定: 緊急の次にプルします。間に合わないおそれのあるものが先です</translation>
    </message>
    <message>
        <source>Standard: pulled in the board&apos;s order</source>
        <translation>標準: ボードの並び順にプルします</translation>
    </message>
    <message>
        <source>Intangible: pulled after all others</source>
        <translation>無形: ほかのすべてのあとにプルします</translation>
    </message>
</context>
<context>
    <name>pulley::ClosedCards</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Discarded and finished cards</source>
        <translation>廃棄したカードと完了したカード</translation>
    </message>
    <message>
        <source>Number, or words of the title</source>
        <translation>番号、またはタイトルの言葉</translation>
    </message>
    <message>
        <source>Search discarded and finished cards</source>
        <translation>廃棄したカードと完了したカードを検索</translation>
    </message>
    <message>
        <source>Discarded and finished cards, latest first</source>
        <translation>廃棄したカードと完了したカード (新しい順)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1  discarded  %2</source>
        <extracomment>A card that has left the board: number, title</extracomment>
        <translation>%1  廃棄済み  %2</translation>
    </message>
    <message>
        <source>%1  finished %3  %2</source>
        <translation>%1  %3 に完了  %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No card has been finished or discarded yet.</source>
        <translation>完了または廃棄したカードはまだありません。</translation>
    </message>
    <message>
        <source>No finished or discarded card is called that.</source>
        <translation>その番号やタイトルの、完了または廃棄したカードはありません。</translation>
    </message>
    <message>
        <source>The latest %1; scroll down for more</source>
        <translation>最新の %1 件。下にスクロールすると続きを表示します</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>カード 1 件</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>カード %1 件</translation>
    </message>
    <message>
        <source>%1 is back on the board.</source>
        <translation>%1 をボードに戻しました。</translation>
    </message>
</context>
<context>
    <name>pulley::ColumnHeader</name>
    <message>
        <source>These slots are shared: %1</source>
        <translation>この枠は共有です: %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>下限 %1</translation>
    </message>
</context>
<context>
    <name>pulley::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>In &amp;two halves: doing, and ready to pull</source>
        <translation>進行中と引き取り待ちに分ける(&amp;T)</translation>
    </message>
    <message>
        <source>A pull may pa&amp;ss over it</source>
        <translation>飛ばしてプルできる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>種類(&amp;I)</translation>
    </message>
    <message>
        <source>To &amp;leave it</source>
        <translation>次へ進む条件(&amp;L)</translation>
    </message>
    <message>
        <source>What must hold before a card leaves this column</source>
        <translation>カードがこの列を出る前に満たすべきこと</translation>
    </message>
    <message>
        <source>Queue: waiting to be pulled</source>
        <translation>待ち: プルされるのを待つ列</translation>
    </message>
    <message>
        <source>Active: being worked on</source>
        <translation>作業: 作業する列</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody works on its cards. A pull may pass over it.</source>
        <translation>この列のカードでは誰も作業しません。飛ばしてプルできる場合があります。</translation>
    </message>
    <message>
        <source>Who pulls a card into it owns it from then on.</source>
        <translation>この列にカードをプルした人が、それ以降の担当になります。</translation>
    </message>
    <message>
        <source>Its cards are finished. It stands last, and no limit counts it.</source>
        <translation>この列のカードは完了しています。最後の列で、どの仕掛り上限にも数えません。</translation>
    </message>
    <message>
        <source>No card stands in it.</source>
        <translation>この列にカードはありません。</translation>
    </message>
    <message>
        <source>1 card stands in it.</source>
        <translation>この列にカードが 1 件あります。</translation>
    </message>
    <message>
        <source>%1 cards stand in it.</source>
        <translation>この列にカードが %1 件あります。</translation>
    </message>
    <message>
        <source>%1 Limits on it: %2.</source>
        <extracomment>How many cards stand in a column, and the limits that count them</extracomment>
        <translation>%1この列の仕掛り上限: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>pulley::CommentRow</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The comment&apos;s text</source>
        <translation>コメントの本文</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>コメントを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>%1 のコメント</translation>
    </message>
    <message>
        <source>Edit this comment of yours</source>
        <translation>自分のこのコメントを編集します</translation>
    </message>
    <message>
        <source>Remove this comment of yours</source>
        <translation>自分のこのコメントを削除します</translation>
    </message>
    <message>
        <source>Only the first part of a very long comment is shown (1 of %1).</source>
        <translation>とても長いコメントのため、最初の部分だけを表示しています (1/%1)。</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile. Saving replaces what it says there: %1</source>
        <translation>その間に、ほかの場所で変更されました。保存すると、次の内容を置き換えます: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1 (編集済み)</translation>
    </message>
    <message>
        <source>%1, edited %2</source>
        <translation>%1 (編集 %2)</translation>
    </message>
</context>
<context>
    <name>pulley::CommentsView</name>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>まだ誰もコメントしていません。</translation>
    </message>
    <message>
        <source>Add com&amp;ment</source>
        <translation>コメントを追加(&amp;M)</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新しいコメント</translation>
    </message>
    <message>
        <source>Say something. Markdown; Ctrl+Enter sends it.</source>
        <translation>コメントを入力してください。Markdown で書けます。Ctrl+Enter で送信します。</translation>
    </message>
    <message>
        <source>Show 1 earlier comment</source>
        <translation>前のコメント 1 件を表示</translation>
    </message>
    <message>
        <source>Show %1 earlier comments</source>
        <translation>前のコメント %1 件を表示</translation>
    </message>
</context>
<context>
    <name>pulley::ConflictPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Somebody else changed the same while you were typing. Nothing was overwritten. Which shall stay?</source>
        <translation>入力中に、ほかの人が同じところを変更しました。何も上書きしていません。どちらを残しますか?</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の値にする</translation>
    </message>
</context>
<context>
    <name>pulley::ConsequenceStrip</name>
    <message>
        <source>No card would be affected.</source>
        <translation>影響を受けるカードはありません。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ほか %1 件。</translation>
    </message>
</context>
<context>
    <name>pulley::DaysOffDialog</name>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Weekdays on which nobody works:</source>
        <translation>休業する曜日:</translation>
    </message>
    <message>
        <source>&amp;Holidays: a date a line; what follows it is a remark.</source>
        <translation>祝日(&amp;H): 1 行に 1 つの日付。日付の後は注記です。</translation>
    </message>
    <message>
        <source>Holidays, a date a line</source>
        <translation>祝日 (1 行に 1 つの日付)</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day</source>
        <extracomment>an example of a holiday</extracomment>
        <translation>2026-01-01 元日</translation>
    </message>
    <message>
        <source>&amp;Read a file…</source>
        <translation>ファイルから読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>A text file with a date a line, any remark behind it</source>
        <translation>1 行に 1 つの日付を書いたテキストファイル。日付の後は注記です</translation>
    </message>
    <message>
        <source>The only weekday left to work on</source>
        <translation>仕事をする曜日はこれだけです</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no date such as 2026-12-25, and counts for nothing.</source>
        <translation>%1 行目: 「%2」は 2026-12-25 のような日付ではないため、数えません。</translation>
    </message>
    <message>
        <source>No holidays</source>
        <translation>祝日なし</translation>
    </message>
    <message numerus="yes">
        <source>%n holidays</source>
        <translation>
            <numerusform>祝日 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>ほか %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read holidays</source>
        <translation>祝日を読み込む</translation>
    </message>
</context>
<context>
    <name>pulley::DraftList</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>Somebody else changed or removed this meanwhile. Take back shows what the board has now; Apply once more puts yours in its place.</source>
        <translation>その間に、ほかの人がこれを変更または削除しました。「取り消す」でボードの現在の内容を表示し、もう一度「適用」を押すとあなたの内容に置き換わります。</translation>
    </message>
    <message>
        <source>Drag, or Alt and the arrow keys, to change the order; Insert adds, Delete removes</source>
        <translation>ドラッグ、または Alt と矢印キーで順番を変更します。Insert で追加、Delete で削除します</translation>
    </message>
    <message>
        <source>Nothing here yet. Add, or the Insert key in the list, makes the first one.</source>
        <translation>まだ何もありません。「追加」、またはリストで Insert キーを押すと、最初の項目を作れます。</translation>
    </message>
    <message>
        <source>This does more than change the board&apos;s policy. Nothing is applied yet.</source>
        <translation>この変更は、ボードのポリシー以外にも影響します。まだ何も適用していません。</translation>
    </message>
    <message>
        <source>Somebody else changed or removed this meanwhile. Nothing of yours is applied.</source>
        <translation>その間に、ほかの人がこれを変更または削除しました。あなたの変更は何も適用していません。</translation>
    </message>
</context>
<context>
    <name>pulley::DuplicateDialog</name>
    <message>
        <source>A board like %1</source>
        <translation>%1 と同じ構成のボード</translation>
    </message>
</context>
<context>
    <name>pulley::FilterField</name>
    <message>
        <source>Filter the board</source>
        <translation>ボードの絞り込み</translation>
    </message>
    <message>
        <source>Words, or owner:me type:toil age&gt;5 blocked due&lt;3d -tag:x. What is left out counts in every limit all the same.</source>
        <translation>言葉、または 担当:自分 種類:トイル 日数&gt;5 ブロック中 期限&lt;3日 -タグ:x。表示していないカードも、すべての仕掛り上限に数えられます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>絞り込みを解除 (Esc)</translation>
    </message>
    <message>
        <source>owner:me type:toil age&gt;5</source>
        <translation>担当:自分 種類:トイル 日数&gt;5</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>pulley::FilterStrip</name>
    <message>
        <source>%1 of %2 cards shown</source>
        <translation>カード %2 件中 %1 件を表示</translation>
    </message>
</context>
<context>
    <name>pulley::FreeSlot</name>
    <message>
        <source>Free slot: %1</source>
        <translation>空き枠: %1</translation>
    </message>
</context>
<context>
    <name>pulley::GlobalKeyDialog</name>
    <message>
        <source>Global key for quick add</source>
        <translation>クイック追加のグローバルキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Press the keys that open quick add in every program:</source>
        <translation>どのプログラムからでもクイック追加を開けるキーを押してください(&amp;P):</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>pulley::Hue</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>pulley::KeptBox</name>
    <message>
        <source>Changes not saved yet</source>
        <translation>まだ保存されていない変更</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t quit</source>
        <translation>終了しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>このまま残る(&amp;S)</translation>
    </message>
    <message>
        <source>One change is not in the database yet.</source>
        <translation>1 件の変更がまだデータベースに入っていません。</translation>
    </message>
    <message>
        <source>%1 changes are not in the database yet.</source>
        <translation>%1 件の変更がまだデータベースに入っていません。</translation>
    </message>
    <message>
        <source>The connection is lost. What is kept is sent as soon as it is back.</source>
        <translation>接続が切れています。保管した変更は、接続が戻りしだい送信します。</translation>
    </message>
    <message>
        <source>The database is taking long to answer.</source>
        <translation>データベースの応答に時間がかかっています。</translation>
    </message>
    <message>
        <source>Pulley then quits by itself.</source>
        <translation>そのあと Pulley は自動で終了します。</translation>
    </message>
    <message>
        <source>The other board is opened then.</source>
        <translation>そのあと、もう一方のボードを開きます。</translation>
    </message>
    <message>
        <source>&amp;Quit and lose %1</source>
        <translation>%1 件を破棄して終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Leave and lose %1</source>
        <translation>%1 件を破棄して移動(&amp;L)</translation>
    </message>
</context>
<context>
    <name>pulley::LaneHeader</name>
    <message>
        <source>Folded. Press to unfold.</source>
        <translation>折りたたみ中。押すと展開します。</translation>
    </message>
    <message>
        <source>Unfolded. Press to fold.</source>
        <translation>展開中。押すと折りたたみます。</translation>
    </message>
</context>
<context>
    <name>pulley::LaneRow</name>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ready to pull</source>
        <translation>引き取り待ち</translation>
    </message>
    <message>
        <source>%1, cards: %2</source>
        <translation>%1、カード: %2</translation>
    </message>
    <message>
        <source>%1, %2, cards: %3</source>
        <translation>%1、%2、カード: %3</translation>
    </message>
</context>
<context>
    <name>pulley::LanesPage</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>新しいレーン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A lane holds the cards of one product, customer or service.
A limit can count one lane alone.</source>
        <translation>レーンには、1 つの製品、顧客、またはサービスのカードを置きます。
1 つのレーンだけを数える仕掛り上限も作れます。</translation>
    </message>
</context>
<context>
    <name>pulley::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>仕掛り上限</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新しい仕掛り上限</translation>
    </message>
    <message>
        <source>&amp;Blocked cards are not counted</source>
        <translation>ブロック中のカードは数えない(&amp;B)</translation>
    </message>
    <message>
        <source>Columns counted; none ticked means all work in progress</source>
        <translation>数える列。1 つも選ばなければ WIP 全体</translation>
    </message>
    <message>
        <source>Classes of service that are not counted</source>
        <translation>数えないサービスクラス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>None ticked: all work in progress.</source>
        <translation>1 つも選ばなければ WIP 全体を数えます。</translation>
    </message>
    <message>
        <source>Per&amp;son</source>
        <translation>担当(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>作業種別(&amp;Y)</translation>
    </message>
    <message>
        <source>Class o&amp;f service</source>
        <translation>サービスクラス(&amp;F)</translation>
    </message>
    <message>
        <source>Lan&amp;e</source>
        <translation>レーン(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xempt</source>
        <translation>対象外(&amp;X)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>全員の合計</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>1 人ごと</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>at &amp;least</source>
        <translation>下限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>pulley::LinkStrip</name>
    <message>
        <source>Not opened, for only web and mail addresses are: %1</source>
        <translation>開きません。開けるのは Web とメールのアドレスだけです: %1</translation>
    </message>
    <message>
        <source>Opens %1 in the mail program</source>
        <translation>%1 をメールソフトで開きます</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>pulley::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>The other board opens once the changes to this one are sent.</source>
        <translation>このボードの変更を送信したら、もう一方のボードを開きます。</translation>
    </message>
    <message>
        <source>Kept: it is sent when the connection is back.</source>
        <translation>保管しました。接続が戻りしだい送信します。</translation>
    </message>
    <message>
        <source>Kept: %1 changes are sent when the connection is back.</source>
        <translation>%1 件の変更を保管しています。接続が戻りしだい送信します。</translation>
    </message>
    <message>
        <source>No board is open</source>
        <translation>ボードを開いていません</translation>
    </message>
    <message>
        <source>%1 – Pulley</source>
        <translation>%1 – Pulley</translation>
    </message>
    <message>
        <source>&amp;Boards and connections…</source>
        <translation>ボードと接続(&amp;B)…</translation>
    </message>
    <message>
        <source>Another board, file or server</source>
        <translation>別のボード、ファイル、サーバーを開きます</translation>
    </message>
    <message>
        <source>Columns and &amp;limits…</source>
        <translation>列と仕掛り上限(&amp;L)…</translation>
    </message>
    <message>
        <source>The board&apos;s workflow and its WIP limits</source>
        <translation>ボードのワークフローと仕掛り上限</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新に更新(&amp;F)</translation>
    </message>
    <message>
        <source>Ask the database for changes now</source>
        <translation>データベースの変更を今すぐ確認します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Pulley</source>
        <translation>Pulley を終了します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>The board and nothing else</source>
        <translation>ボードだけを表示します</translation>
    </message>
    <message>
        <source>Card in the &amp;notice</source>
        <translation>通知のカード(&amp;N)</translation>
    </message>
    <message>
        <source>Show the card that the notice below names</source>
        <translation>下の通知にあるカードを表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>すべてのキーを表示します</translation>
    </message>
    <message>
        <source>&amp;About Pulley</source>
        <translation>Pulley について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>About Pulley</source>
        <translation>Pulley について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pulley %1&lt;/b&gt;&lt;p&gt;A Kanban board whose limits hold.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Pulley %1&lt;/b&gt;&lt;p&gt;仕掛り上限を守るカンバンボード。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>S&amp;ystem language</source>
        <translation>システムの言語(&amp;Y)</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Stronger lines and text</source>
        <translation>線と文字をはっきり表示します</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing glides</source>
        <translation>画面の動きを止めます</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>何でも検索(&amp;A)…</translation>
    </message>
    <message>
        <source>Any action, card, board or person by name</source>
        <translation>操作、カード、ボード、メンバーを名前で探します</translation>
    </message>
    <message>
        <source>Filter the &amp;board</source>
        <translation>ボードを絞り込む(&amp;B)</translation>
    </message>
    <message>
        <source>Show only the cards that match</source>
        <translation>条件に合うカードだけを表示します</translation>
    </message>
    <message>
        <source>Clear the f&amp;ilter</source>
        <translation>絞り込みを解除(&amp;I)</translation>
    </message>
    <message>
        <source>Show every card again</source>
        <translation>すべてのカードを再び表示します</translation>
    </message>
    <message>
        <source>%1 isn&apos;t shown: the filter leaves it out.</source>
        <translation>%1 は絞り込みの対象外のため、表示していません。</translation>
    </message>
    <message>
        <source>&amp;Duplicate this board&apos;s policy…</source>
        <translation>このボードのポリシーを複製(&amp;D)…</translation>
    </message>
    <message>
        <source>A new board with these columns and limits, and no cards</source>
        <translation>同じ列と仕掛り上限で、カードのない新しいボードを作ります</translation>
    </message>
    <message>
        <source>Discarded and &amp;finished cards…</source>
        <translation>廃棄したカードと完了したカード(&amp;F)…</translation>
    </message>
    <message>
        <source>Read them, and bring discarded ones back</source>
        <translation>内容を確認し、廃棄したカードをボードに戻せます</translation>
    </message>
    <message>
        <source>no board is open</source>
        <translation>ボードを開いていません</translation>
    </message>
    <message>
        <source>My &amp;work</source>
        <translation>自分の作業(&amp;W)</translation>
    </message>
    <message>
        <source>Pulley</source>
        <translation>Pulley</translation>
    </message>
    <message>
        <source>%1 Meanwhile: %2.</source>
        <extracomment>%1 is why no card could be pulled, %2 what helps instead: &quot;Unblock OPS-9 (2 days)&quot;</extracomment>
        <translation>%1それまでにできること: %2。</translation>
    </message>
    <message>
        <source>Pulled %1 into %2: %3.</source>
        <translation>%1 を「%2」にプルしました: %3。</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>元に戻す (%1)</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>自分の作業(&amp;M)</translation>
    </message>
    <message>
        <source>My cards and slots beside the board</source>
        <translation>自分のカードと枠をボードの横に表示します</translation>
    </message>
    <message>
        <source>My work in a &amp;window</source>
        <translation>自分の作業をウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>Small, and there when the board is not</source>
        <translation>ボードを表示していないときも使える小さなウィンドウです</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>クイック追加(&amp;Q)…</translation>
    </message>
    <message>
        <source>A card in one line</source>
        <translation>1 行でカードを追加します</translation>
    </message>
    <message>
        <source>Who &amp;am I…</source>
        <translation>自分を指定(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>ここで作業する人を指定します</translation>
    </message>
    <message>
        <source>In the system &amp;tray</source>
        <translation>システムトレイに表示(&amp;T)</translation>
    </message>
    <message>
        <source>Free slots and my cards as an icon of the desktop</source>
        <translation>空き枠と自分のカードをデスクトップのアイコンで表示します</translation>
    </message>
    <message>
        <source>&amp;Keep in the tray</source>
        <translation>トレイに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Closing the window leaves Pulley in the system tray</source>
        <translation>ウィンドウを閉じても Pulley をシステムトレイに残します</translation>
    </message>
    <message>
        <source>Global ke&amp;y for quick add…</source>
        <translation>クイック追加のグローバルキー(&amp;Y)…</translation>
    </message>
    <message>
        <source>A key that works in every program</source>
        <translation>どのプログラムでも使えるキー</translation>
    </message>
    <message>
        <source>The database says who you are</source>
        <translation>あなたが誰かはデータベースが決めます</translation>
    </message>
    <message>
        <source>The board is being opened…</source>
        <translation>ボードを開いています…</translation>
    </message>
    <message>
        <source>Open &amp;board</source>
        <translation>ボードを開く(&amp;B)</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation>ボード全体を表示します</translation>
    </message>
    <message>
        <source>Something else was done since. Undo takes that back first.</source>
        <translation>そのあとに別の操作が行われました。「元に戻す」では、先にそちらを取り消します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Flow charts</source>
        <translation>フロー図表(&amp;F)</translation>
    </message>
    <message>
        <source>How work flows: cycle times, throughput, forecasts and more</source>
        <translation>作業の流れ: サイクルタイム、スループット、予測など</translation>
    </message>
</context>
<context>
    <name>pulley::MarkdownView</name>
    <message>
        <source>Part before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Description as it will be read</source>
        <translation>説明の表示結果</translation>
    </message>
    <message>
        <source>A long description: part %1 of %2</source>
        <translation>長い説明: %1/%2</translation>
    </message>
</context>
<context>
    <name>pulley::MyCardList</name>
    <message>
        <source>My cards: %1</source>
        <translation>自分のカード: %1</translation>
    </message>
    <message>
        <source>Nothing is yours now. Pull a card to begin.</source>
        <translation>いま担当しているカードはありません。カードをプルして始めてください。</translation>
    </message>
</context>
<context>
    <name>pulley::MyWorkModel</name>
    <message>
        <source>%1, in %2</source>
        <comment>a card as it is read out, and its column</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>pulley::MyWorkView</name>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>&amp;Done here</source>
        <translation>この列は完了(&amp;D)</translation>
    </message>
    <message>
        <source>Ready to be pulled by the next column</source>
        <translation>引き取り待ちにして、次の列から引き取れるようにします</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロックする(&amp;B)…</translation>
    </message>
    <message>
        <source>Say that it can&apos;t go on, and why</source>
        <translation>進められないことと、その理由を示します</translation>
    </message>
    <message>
        <source>&amp;Add a note…</source>
        <translation>メモを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>A comment on the card</source>
        <translation>カードにコメントを付けます</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Everything about the card</source>
        <translation>カードの詳細を表示します</translation>
    </message>
    <message>
        <source>&amp;Pull next</source>
        <translation>次をプル(&amp;P)</translation>
    </message>
    <message>
        <source>Take the next card by policy</source>
        <translation>ポリシー順で次のカードを引き取ります</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last thing done here</source>
        <translation>ここでの直前の操作を取り消します</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>自分は誰か</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>ここで作業する人を指定します</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Pull next: %1</source>
        <translation>次をプル: %1</translation>
    </message>
    <message>
        <source>Nothing to pull</source>
        <translation>プルできるカードなし</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>ブロック解除(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show on the board</source>
        <translation>ボードに表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>pulley::MyWorkWindow</name>
    <message>
        <source>Stay on &amp;top</source>
        <translation>常に手前に表示(&amp;T)</translation>
    </message>
    <message>
        <source>My work – Pulley</source>
        <translation>自分の作業 – Pulley</translation>
    </message>
    <message>
        <source>Over all other windows</source>
        <translation>ほかのすべてのウィンドウより手前に表示します</translation>
    </message>
</context>
<context>
    <name>pulley::NewBoardForm</name>
    <message>
        <source>Platform operations</source>
        <translation>基盤運用</translation>
    </message>
    <message>
        <source>OPS, before every card&apos;s number</source>
        <translation>OPS (カード番号の前に付きます)</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Make the &amp;board</source>
        <translation>ボードを作る(&amp;B)</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>Its &amp;people too</source>
        <translation>メンバーもコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>The policy of %1: %2</source>
        <extracomment>A board whose policy is copied: its key and its name</extracomment>
        <translation>%1 のポリシー: %2</translation>
    </message>
    <message>
        <source>Reading the policy of %1…</source>
        <translation>%1 のポリシーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Columns: %1. Limits: %2. Classes of service: %3. Work types: %4.</source>
        <translation>列: %1。仕掛り上限: %2。サービスクラス: %3。作業種別: %4。</translation>
    </message>
    <message>
        <source>%1 Limits on one person are left out.</source>
        <translation>%1特定の 1 人に対する仕掛り上限は含みません。</translation>
    </message>
    <message>
        <source>The policy of %1 is still being read.</source>
        <translation>%1 のポリシーをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>The new board needs a name and a key of its own.</source>
        <translation>新しいボードには、ほかと重ならない名前とキーが必要です。</translation>
    </message>
</context>
<context>
    <name>pulley::NewCardDialog</name>
    <message>
        <source>&amp;Add card</source>
        <translation>カードを追加(&amp;A)</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>入力を続ける</translation>
    </message>
</context>
<context>
    <name>pulley::Notice</name>
    <message>
        <source>%1 shows %2.</source>
        <translation>%1 キーで %2 を表示します。</translation>
    </message>
</context>
<context>
    <name>pulley::OfferList</name>
    <message>
        <source>What helps now</source>
        <translation>いま役に立つこと</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 のブロックを解除</translation>
    </message>
</context>
<context>
    <name>pulley::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Action, card, board or person</source>
        <translation>操作、カード、ボード、メンバー</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>%1 のカード</translation>
    </message>
    <message>
        <source>Cards in lane %1</source>
        <translation>レーン「%1」のカード</translation>
    </message>
    <message>
        <source>Board %1: %2</source>
        <translation>ボード %1: %2</translation>
    </message>
    <message>
        <source>board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Nothing is called so, neither here nor in the history.</source>
        <translation>その名前のものは、ここにも履歴にもありません。</translation>
    </message>
    <message>
        <source>Looking through finished cards…</source>
        <translation>完了したカードを調べています…</translation>
    </message>
    <message>
        <source>Enter goes there, Ctrl+Enter opens a card, Esc closes.</source>
        <translation>Enter で移動、Ctrl+Enter でカードを開く、Esc で閉じる。</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>いまは実行できません。</translation>
    </message>
</context>
<context>
    <name>pulley::PeopleBar</name>
    <message>
        <source>People and their limits</source>
        <translation>メンバーと仕掛り上限</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (あなた)</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>仕掛り上限「%1」</translation>
    </message>
    <message>
        <source>no open cards</source>
        <translation>未完了のカードなし</translation>
    </message>
    <message>
        <source>%1 more people</source>
        <translation>ほか %1 人</translation>
    </message>
    <message>
        <source>%1 more limits</source>
        <translation>ほかの仕掛り上限 %1 件</translation>
    </message>
    <message>
        <source>No open cards</source>
        <translation>未完了のカードなし</translation>
    </message>
</context>
<context>
    <name>pulley::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しいメンバー</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>イニシャル(&amp;I)</translation>
    </message>
    <message>
        <source>from the name</source>
        <translation>名前から自動</translation>
    </message>
    <message>
        <source>As the computer or the database server knows them. It stays as it is.</source>
        <translation>コンピューターまたはデータベースサーバーでのログイン名です。変わりません。</translation>
    </message>
    <message>
        <source>On the cards they own. Two letters are enough.</source>
        <translation>担当するカードに表示します。2 文字で十分です。</translation>
    </message>
    <message>
        <source>Owns open cards: %1.</source>
        <translation>未完了のカードを担当しています: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only a name on finished cards, which keep it. It is not offered for new work until it pulls or joins a card.</source>
        <translation>完了したカードに名前が残っているだけです。その名前は消えません。カードをプルするか担当に加わるまで、新しい作業の候補には出ません。</translation>
    </message>
    <message>
        <source>Owns no card on the board.</source>
        <translation>ボードのカードを 1 件も担当していません。</translation>
    </message>
</context>
<context>
    <name>pulley::PolicyEditor</name>
    <message>
        <source>Policies: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>仕掛り上限</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Classes of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>Work types</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Some changes are not applied (they have a dot before them). Close anyway and lose them?</source>
        <translation>適用していない変更があります (先頭に点が付いています)。破棄して閉じますか?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>編集に戻る</translation>
    </message>
</context>
<context>
    <name>pulley::PolicyPreview</name>
    <message>
        <source>%1 each</source>
        <translation>1 人 %1 件</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>共有で %1 件</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column and how many cards it lets in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>doing | ready</source>
        <translation>進行 | 待ち</translation>
    </message>
</context>
<context>
    <name>pulley::QuickAdd</name>
    <message>
        <source>class: %1</source>
        <translation>クラス: %1</translation>
    </message>
    <message>
        <source>type: %1</source>
        <translation>種別: %1</translation>
    </message>
    <message>
        <source>Quick add – Pulley</source>
        <translation>クイック追加 – Pulley</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>#tag, !class and ~type in the line are taken out of the title. Enter adds, Esc closes.</source>
        <translation>#タグ、!クラス、~種別 はタイトルに入りません。Enter で追加、Esc で閉じる。</translation>
    </message>
    <message>
        <source>It is added as soon as the board is open.</source>
        <translation>ボードが開きしだい追加します。</translation>
    </message>
    <message>
        <source>Kept; it is sent when the connection is back. You may close this.</source>
        <translation>保管しました。接続が戻りしだい送信します。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>%1 を「%2」に追加しました。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>追加しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>pulley::ReasonDialog</name>
    <message>
        <source>Back to</source>
        <translation>差し戻し先</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>「%1」に差し戻す</translation>
    </message>
</context>
<context>
    <name>pulley::RelationField</name>
    <message>
        <source>Number or words of a title</source>
        <translation>番号またはタイトルの語</translation>
    </message>
    <message>
        <source>Card to relate to, by number or words of its title</source>
        <translation>関連付けるカード (番号またはタイトルの語)</translation>
    </message>
</context>
<context>
    <name>pulley::RelationsView</name>
    <message>
        <source>blocks</source>
        <translation>ブロック先</translation>
    </message>
    <message>
        <source>is blocked by</source>
        <translation>ブロック元</translation>
    </message>
    <message>
        <source>relates to</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Relations to other cards</source>
        <translation>ほかのカードとの関連</translation>
    </message>
    <message>
        <source>Enter opens the other card, Delete removes the relation</source>
        <translation>Enter で相手のカードを開き、Delete で関連を削除します</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>関連の種類</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>no longer on the board</source>
        <translation>ボードにもうありません</translation>
    </message>
    <message>
        <source>%1 %2 (%3) %4</source>
        <extracomment>A relation: kind, number of the other card, its state, its title</extracomment>
        <translation>%1 %2 (%3) %4</translation>
    </message>
    <message>
        <source>No card on the board is called that. Give its number, or other words of its title.</source>
        <translation>その名前のカードはボードにありません。番号か、タイトルの別の語を入力してください。</translation>
    </message>
    <message>
        <source>Several cards are called that. Choose one of the list, or give its number.</source>
        <translation>その名前のカードが複数あります。リストから選ぶか、番号を入力してください。</translation>
    </message>
    <message>
        <source>A card has no relation to itself.</source>
        <translation>カードをそれ自身と関連付けることはできません。</translation>
    </message>
    <message>
        <source>There is no card of number %1.</source>
        <translation>番号 %1 のカードはありません。</translation>
    </message>
</context>
<context>
    <name>pulley::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Charts of the &amp;report, for the days and cards that are chosen now:</source>
        <translation>レポートに入れるグラフ (今選んでいる日とカードについて)(&amp;R):</translation>
    </message>
    <message>
        <source>Charts of the report</source>
        <translation>レポートのグラフ</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF (印刷用)</translation>
    </message>
    <message>
        <source>HTML, one file for a browser</source>
        <translation>HTML (ブラウザー用の 1 ファイル)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>pulley::ServerForm</name>
    <message>
        <source>db.example.org, or a socket&apos;s folder</source>
        <translation>db.example.org またはソケットのフォルダー</translation>
    </message>
    <message>
        <source>your login</source>
        <translation>自分のログイン名</translation>
    </message>
    <message>
        <source>a name in ~/.pg_service.conf</source>
        <translation>~/.pg_service.conf にある名前</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>or &amp;service</source>
        <translation>またはサービス(&amp;S)</translation>
    </message>
    <message>
        <source>or U&amp;RI</source>
        <translation>または URI(&amp;R)</translation>
    </message>
    <message>
        <source>Pulley asks for no password and stores none: it uses what libpq uses, that is ~/.pgpass, PGPASSFILE, service files, certificates or the server&apos;s trust in your login.</source>
        <translation>Pulley はパスワードを尋ねず、保存もしません。libpq と同じもの、つまり ~/.pgpass、PGPASSFILE、サービスファイル、証明書、またはサーバーがログイン名を信頼する設定を使います。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Say where the server is: a host, a service or a URI.</source>
        <translation>サーバーの場所を、ホスト、サービス、URI のいずれかで入力してください。</translation>
    </message>
</context>
<context>
    <name>pulley::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Between cards and columns</source>
        <translation>カードと列の間を移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter on an action, then the new keys.</source>
        <translation>操作を選んで Enter を押し、新しいキーを押します。</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更済み)</translation>
    </message>
    <message>
        <source>press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc leaves it as it is.</source>
        <translation>「%1」の新しいキーを押してください。Esc でそのままにします。</translation>
    </message>
    <message>
        <source>%1 is needed for moving about. Press other keys.</source>
        <translation>%1 は移動に必要なキーです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Press other keys.</source>
        <translation>%1 はメニュー「%2」を開くキーです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is already “%2”. Press it again to take it from there, or other keys.</source>
        <translation>%1 はすでに「%2」のキーです。そこから移すにはもう一度押すか、別のキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is now “%2”, and no longer “%3”.</source>
        <translation>%1 は「%2」のキーになり、「%3」のキーではなくなりました。</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 は「%2」のキーになりました。</translation>
    </message>
    <message>
        <source>%1 stays “%2”: reset that too.</source>
        <translation>%1 は「%2」のキーのままです。そちらもリセットしてください。</translation>
    </message>
    <message>
        <source>All keys are as they were made.</source>
        <translation>すべてのキーが初期設定になっています。</translation>
    </message>
</context>
<context>
    <name>pulley::SpanBracket</name>
    <message>
        <source>%1: these columns share the slots</source>
        <comment>name and load of a limit</comment>
        <translation>%1: これらの列は枠を共有します</translation>
    </message>
</context>
<context>
    <name>pulley::StatusLine</name>
    <message numerus="yes">
        <source>(%n kept)</source>
        <comment>commands not answered yet</comment>
        <translation>
            <numerusform>(%n 件保管中)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>データベース: %1</translation>
    </message>
    <message>
        <source>WIP %1 of %2</source>
        <translation>WIP %1/%2</translation>
    </message>
    <message>
        <source>WIP %1</source>
        <translation>WIP %1</translation>
    </message>
    <message>
        <source>%1% within a day</source>
        <translation>%1% が 1 日以内</translation>
    </message>
    <message>
        <source>%1% within %2 days</source>
        <translation>%1% が %2 日以内</translation>
    </message>
</context>
<context>
    <name>pulley::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>pulley::TagsEdit</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>database, on-call</source>
        <translation>データベース, オンコール</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>このタグを削除</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ「%1」を削除</translation>
    </message>
</context>
<context>
    <name>pulley::TopBar</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Another board</source>
        <translation>別のボード</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>ボード: %1</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
</context>
<context>
    <name>pulley::TrayMenu</name>
    <message>
        <source>Pulley: no board is open</source>
        <translation>Pulley: ボードを開いていません</translation>
    </message>
    <message>
        <source>one card is yours</source>
        <translation>自分のカード 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are yours</source>
        <translation>
            <numerusform>自分のカード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>one free slot</source>
        <translation>空き 1</translation>
    </message>
    <message numerus="yes">
        <source>%n free slots</source>
        <translation>
            <numerusform>空き %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;2 free slots&quot;, %2 &quot;3 cards are yours&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing to pull</source>
        <translation>プルできるカードなし</translation>
    </message>
    <message>
        <source>Pull next: %1 %2</source>
        <translation>次をプル: %1 %2</translation>
    </message>
    <message>
        <source>What helps now</source>
        <translation>いま役に立つこと</translation>
    </message>
    <message>
        <source>My cards</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>%1 %2 (blocked)</source>
        <translation>%1 %2 (ブロック中)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a card</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>クイック追加(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>自分の作業(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;board</source>
        <translation>ボードを開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>pulley::TypesPage</name>
    <message>
        <source>Work types</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新しい作業種別</translation>
    </message>
    <message>
        <source>Its cards are &amp;toil</source>
        <translation>この種別のカードはトイル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>One character, before the number of each of its cards.</source>
        <translation>カード番号の前に付く 1 文字です。</translation>
    </message>
    <message>
        <source>Toil is manual work that repeats and leaves nothing better behind.
The figures show its share.</source>
        <translation>トイルは、繰り返しても何も良くならない手作業です。
その割合は指標に表れます。</translation>
    </message>
</context>
<context>
    <name>pulley::WhoDialog</name>
    <message>
        <source>Who am I</source>
        <translation>自分は誰か</translation>
    </message>
    <message>
        <source>Person or login</source>
        <translation>メンバーまたはログイン名</translation>
    </message>
    <message>
        <source>&amp;Who works here? Cards pulled in this program become theirs.</source>
        <translation>ここで作業する人は?(&amp;W) このプログラムでプルしたカードは、その人の担当になります。</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>これが自分です</translation>
    </message>
</context>
<context>
    <name>pulley::Wording</name>
    <message>
        <source>pulled %1 from %2 into %3</source>
        <translation>%1 を「%2」から「%3」にプル</translation>
    </message>
    <message>
        <source>marked %1 ready in %2</source>
        <translation>%1 を「%2」で引き取り待ちに変更</translation>
    </message>
    <message>
        <source>returned %1 from %2 to %3</source>
        <translation>%1 を「%2」から「%3」に差し戻し</translation>
    </message>
    <message>
        <source>returned %1 from %2 to %3: %4</source>
        <translation>%1 を「%2」から「%3」に差し戻し: %4</translation>
    </message>
    <message>
        <source>reordered %1 in %2</source>
        <translation>%1 の順番を「%2」の中で変更</translation>
    </message>
    <message>
        <source>pull %1 into %2</source>
        <translation>%1 を「%2」にプル</translation>
    </message>
    <message>
        <source>mark %1 ready</source>
        <translation>%1 を引き取り待ちに</translation>
    </message>
    <message>
        <source>return %1 to %2</source>
        <translation>%1 を「%2」に差し戻し</translation>
    </message>
    <message>
        <source>reorder %1</source>
        <translation>%1 の順番の変更</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>work type</source>
        <translation>作業種別</translation>
    </message>
    <message>
        <source>class of service</source>
        <translation>サービスクラス</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cards of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>removed the limit %1</source>
        <translation>仕掛り上限「%1」を削除</translation>
    </message>
    <message>
        <source>set the limit %1 to %2</source>
        <translation>仕掛り上限「%1」を %2 に設定</translation>
    </message>
    <message>
        <source>changed the limit %1 from %2 to %3</source>
        <translation>仕掛り上限「%1」を %2 から %3 に変更</translation>
    </message>
    <message>
        <source>changed the limit %1</source>
        <translation>仕掛り上限「%1」を変更</translation>
    </message>
    <message>
        <source>added %1 to %2: %3</source>
        <translation>%1 を「%2」に追加: %3</translation>
    </message>
    <message>
        <source>imported %1 into %2: %3</source>
        <translation>%1 を「%2」に取り込み: %3</translation>
    </message>
    <message>
        <source>edited %1: %2</source>
        <translation>%1 を編集: %2</translation>
    </message>
    <message>
        <source>%1 took on %2</source>
        <translation>%1 が %2 の担当に加わった</translation>
    </message>
    <message>
        <source>%1 let go of %2</source>
        <translation>%1 が %2 の担当から外れた</translation>
    </message>
    <message>
        <source>blocked %1: %2</source>
        <translation>%1 をブロック: %2</translation>
    </message>
    <message>
        <source>unblocked %1</source>
        <translation>%1 のブロックを解除</translation>
    </message>
    <message>
        <source>took %1 off the board</source>
        <translation>%1 をボードから外した</translation>
    </message>
    <message>
        <source>discarded %1: %2</source>
        <translation>%1 を廃棄: %2</translation>
    </message>
    <message>
        <source>put %1 back on the board</source>
        <translation>%1 をボードに戻した</translation>
    </message>
    <message>
        <source>changed the facts of the board %1</source>
        <translation>ボード「%1」の設定を変更</translation>
    </message>
    <message>
        <source>added the column %1</source>
        <translation>列「%1」を追加</translation>
    </message>
    <message>
        <source>changed the column %1</source>
        <translation>列「%1」を変更</translation>
    </message>
    <message>
        <source>removed the column %1</source>
        <translation>列「%1」を削除</translation>
    </message>
    <message>
        <source>added the lane %1</source>
        <translation>レーン「%1」を追加</translation>
    </message>
    <message>
        <source>changed the lane %1</source>
        <translation>レーン「%1」を変更</translation>
    </message>
    <message>
        <source>removed the lane %1</source>
        <translation>レーン「%1」を削除</translation>
    </message>
    <message>
        <source>added the class of service %1</source>
        <translation>サービスクラス「%1」を追加</translation>
    </message>
    <message>
        <source>changed the class of service %1</source>
        <translation>サービスクラス「%1」を変更</translation>
    </message>
    <message>
        <source>removed the class of service %1</source>
        <translation>サービスクラス「%1」を削除</translation>
    </message>
    <message>
        <source>added the work type %1</source>
        <translation>作業種別「%1」を追加</translation>
    </message>
    <message>
        <source>changed the work type %1</source>
        <translation>作業種別「%1」を変更</translation>
    </message>
    <message>
        <source>removed the work type %1</source>
        <translation>作業種別「%1」を削除</translation>
    </message>
    <message>
        <source>added %1 to the people</source>
        <translation>メンバーに %1 を追加</translation>
    </message>
    <message>
        <source>changed how %1 is shown</source>
        <translation>%1 の表示を変更</translation>
    </message>
    <message>
        <source>removed %1 from the people</source>
        <translation>メンバーから %1 を削除</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>join %1</source>
        <translation>%1 の担当に加わる</translation>
    </message>
    <message>
        <source>let go of %1</source>
        <translation>%1 の担当から外れる</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>%1 のブロック</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <translation>%1 のブロック解除</translation>
    </message>
    <message>
        <source>discard %1</source>
        <translation>%1 の廃棄</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>edit the board</source>
        <translation>ボードの編集</translation>
    </message>
    <message>
        <source>import %1 cards</source>
        <translation>カード %1 件の取り込み</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be reached. Nothing committed is lost; check the server, its address and the network, and try again.</source>
        <translation>データベース %1 に接続できません。確定した変更は失われていません。サーバー、アドレス、ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 refused access. Nothing was changed; check user name, password (~/.pgpass or a service file) and permissions.</source>
        <translation>データベース %1 にアクセスを拒否されました。何も変更していません。ユーザー名、パスワード (~/.pgpass またはサービスファイル)、権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no Pulley database at %1. Nothing was changed; check the place, or make one with &quot;pulleyctl init&quot;.</source>
        <translation>%1 に Pulley のデータベースはありません。何も変更していません。場所を確認するか、「pulleyctl init」で作ってください。</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer Pulley. Nothing was changed; install that version or a later one.</source>
        <translation>データベース %1 は、より新しい Pulley で作られています。何も変更していません。そのバージョン以降をインストールしてください。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or not a database. It was left as it is; keep a copy of it and restore a backup.</source>
        <translation>データベース %1 は壊れているか、データベースではありません。そのまま残してあります。写しを取ってから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written to. The last change was not kept, all before it was; check the permissions of the file and its folder.</source>
        <translation>データベース %1 に書き込めません。直前の変更は保存されていません。それより前の変更は保存されています。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no space left for the database %1. The last change was not kept, all before it was; free some space and try again.</source>
        <translation>データベース %1 のための空き容量がありません。直前の変更は保存されていません。それより前の変更は保存されています。容量を空けて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 is locked by somebody else. The last change was not kept, all before it was; try again in a moment.</source>
        <translation>データベース %1 はほかの人がロックしています。直前の変更は保存されていません。それより前の変更は保存されています。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is a board %1 already. It was kept; choose another key.</source>
        <translation>ボード %1 はすでにあり、そのまま残しました。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Board %1 was being opened meanwhile. The last change was not made; make it again on the board that it was meant for.</source>
        <translation>その間にボード %1 を開いていたため、直前の変更は行われていません。目的のボードでもう一度行ってください。</translation>
    </message>
    <message>
        <source>The database %1 failed in a way Pulley didn&apos;t expect. The last change was not kept, all before it was; try again, and report it if it stays.</source>
        <translation>データベース %1 で予期しないエラーが起きました。直前の変更は保存されていません。それより前の変更は保存されています。もう一度試し、続くようなら報告してください。</translation>
    </message>
    <message>
        <source>There is no board here yet. Make one with &quot;pulleyctl init&quot;, or in the window.</source>
        <translation>ここにはまだボードがありません。「pulleyctl init」か、このウィンドウで作ってください。</translation>
    </message>
    <message>
        <source>There is more than one board here: %1. Say which.</source>
        <translation>ここには複数のボードがあります: %1。どれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no board &quot;%1&quot; here. There is: %2.</source>
        <translation>ここにボード「%1」はありません。あるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>stands in for the name of a database that isn&apos;t known</comment>
        <translation>(使用中)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sentence, and the database&apos;s own words about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Help finish %1, or unblock %2.</source>
        <translation>%1 を終わらせるのを手伝うか、%2 のブロックを解除してください。</translation>
    </message>
    <message>
        <source>Help finish %1.</source>
        <translation>%1 を終わらせるのを手伝ってください。</translation>
    </message>
    <message>
        <source>Unblock %1.</source>
        <translation>%1 のブロックを解除してください。</translation>
    </message>
    <message>
        <source>Finish something first.</source>
        <translation>先に何かを終わらせてください。</translation>
    </message>
    <message>
        <source>%1 has room for %2 more (%3/%4), and %5 cards would come in at once. Nothing was changed; bring fewer.</source>
        <translation>「%1」の空きは %2 (%3/%4) ですが、一度に %5 件が入ろうとしました。何も変更していません。件数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 has room for %2 more for %6 (%3/%4), and %5 cards would come in at once. Nothing was changed; bring fewer.</source>
        <translation>「%1」の %6 の空きは %2 (%3/%4) ですが、一度に %5 件が入ろうとしました。何も変更していません。件数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 is full for %2 (%3/%4). %5</source>
        <translation>「%1」は %2 の枠が満杯です (%3/%4)。%5</translation>
    </message>
    <message>
        <source>%1 is full (%2/%3). %4</source>
        <translation>「%1」は満杯です (%2/%3)。%4</translation>
    </message>
    <message>
        <source>%1 is full for %2 (%3/%4): %5. %6</source>
        <translation>「%1」は %2 の枠が満杯です (%3/%4): %5。%6</translation>
    </message>
    <message>
        <source>%1 is full (%2/%3): %4. %5</source>
        <translation>「%1」は満杯です (%2/%3): %4。%5</translation>
    </message>
    <message>
        <source>%1 is still being worked on in %2. Its owners mark it ready; join it to help.</source>
        <translation>%1 は「%2」で進行中です。引き取り待ちにできるのは担当だけです。手伝うには担当に加わってください。</translation>
    </message>
    <message>
        <source>%1 is still being worked on in %2 (%3). Its owners mark it ready; join it to help.</source>
        <translation>%1 は「%2」で進行中です (%3)。引き取り待ちにできるのは担当だけです。手伝うには担当に加わってください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be pulled into %2: a pull goes forward only. Return it, with a reason, to go back.</source>
        <translation>%1 は「%2」にプルできません。プルは前に進むだけです。戻すには、理由を添えて差し戻してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be returned to %2: a return goes back only. Pull it to go forward.</source>
        <translation>%1 は「%2」に差し戻せません。差し戻しは後ろに戻るだけです。進めるにはプルしてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t pass over %2. Pull it into %2 first.</source>
        <translation>%1 は「%2」を飛ばせません。先に「%2」にプルしてください。</translation>
    </message>
    <message>
        <source>%1 stands in the last column it can reach. There is nothing beyond it.</source>
        <translation>%1 は進める最後の列にあります。その先の列はありません。</translation>
    </message>
    <message>
        <source>%1 is finished, and finished cards are not worked on. Return it, with a reason, first.</source>
        <translation>%1 は完了していて、完了したカードでは作業しません。先に、理由を添えて差し戻してください。</translation>
    </message>
    <message>
        <source>%1 is already ready to be pulled. Whoever has room pulls it.</source>
        <translation>%1 はすでに引き取り待ちです。空きのある人がプルします。</translation>
    </message>
    <message>
        <source>%1 already stands there. Nothing was changed.</source>
        <translation>%1 はすでにそこにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>A reason is missing. Returns, blocks and discards say why; nothing was changed.</source>
        <translation>理由がありません。差し戻し、ブロック、廃棄には理由が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>A title is missing. Give the card one; nothing was changed.</source>
        <translation>タイトルがありません。カードにタイトルを付けてください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no such card on the board. It may have been discarded; nothing was changed.</source>
        <translation>そのカードはボードにありません。廃棄されたのかもしれません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no card &quot;%1&quot; on the board. It may have been discarded; nothing was changed.</source>
        <translation>カード「%1」はボードにありません。廃棄されたのかもしれません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is already blocked. Unblock it first to give another reason.</source>
        <translation>%1 はすでにブロック中です。理由を変えるには、先にブロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 is not blocked. Nothing was changed.</source>
        <translation>%1 はブロック中ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is already yours. Nothing was changed.</source>
        <translation>%1 はすでにあなたが担当しています。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not yours. Join it first.</source>
        <translation>%1 はあなたの担当ではありません。先に担当に加わってください。</translation>
    </message>
    <message>
        <source>%1 is open under the same key (%2). Nothing was changed; work on that one.</source>
        <translation>同じキー (%2) の %1 が完了していません。何も変更していません。そのカードで作業してください。</translation>
    </message>
    <message>
        <source>This card is on the board already. Nothing was added.</source>
        <translation>このカードはすでにボードにあります。何も追加していません。</translation>
    </message>
    <message>
        <source>There is nothing you may pull now. Help with what is in progress, or add a card.</source>
        <translation>いまプルできるカードなし。進行中のカードを手伝うか、カードを追加してください。</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. Nothing was changed.</source>
        <translation>取り消せるあなたの操作はもうありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody since. Their change was kept; look at it and try again.</source>
        <translation>%1 は、そのあとにほかの人が変更しました。その変更を残してあります。内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no such column on the board. Nothing was changed.</source>
        <translation>その列はボードにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; on the board. Nothing was changed.</source>
        <translation>列「%1」はボードにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The board doesn&apos;t know &quot;%1&quot;. Nothing was changed; add it to the board first.</source>
        <translation>「%1」はボードにありません。何も変更していません。先にボードに追加してください。</translation>
    </message>
    <message>
        <source>%1 is in use: cards stand in it, a limit names it, or the board&apos;s flow starts or ends there. It was kept; move those first.</source>
        <translation>「%1」は使われています。カードがある、仕掛り上限の対象である、またはボードの着手や完了とみなす列です。そのまま残しました。先にそれらを移してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by cards or limits. It was kept; change those first.</source>
        <translation>「%1」はカードか仕掛り上限で使われています。そのまま残しました。先にそれらを変更してください。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken. Nothing was changed; choose another.</source>
        <translation>「%1」という名前はすでに使われています。何も変更していません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A name is missing. Give one; nothing was changed.</source>
        <translation>名前がありません。名前を付けてください。何も変更していません。</translation>
    </message>
    <message>
        <source>This limit can&apos;t hold: its maximum must be at least 1 and not below its minimum, and it can&apos;t name a done column. Nothing was changed.</source>
        <translation>この仕掛り上限は成り立ちません。上限は 1 以上かつ下限以上でなければならず、完了の列は対象にできません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is a done column before the delivery point: cards would stop there and never be delivered. Let work be finished in %1, or put %1 behind. Nothing was changed.</source>
        <translation>「%1」はデリバリーポイントより前にある完了の列です。カードがそこで止まり、届けられません。「%1」を完了とみなす列にするか、「%1」を後ろに移してください。何も変更していません。</translation>
    </message>
    <message>
        <source>This makes no workflow. Nothing was changed.</source>
        <translation>これではワークフローになりません。何も変更していません。</translation>
    </message>
    <message>
        <source>This makes no workflow (%1). Nothing was changed.</source>
        <translation>これではワークフローになりません (%1)。何も変更していません。</translation>
    </message>
    <message>
        <source>A rule of the board says no. Nothing was changed.</source>
        <translation>ボードのルールに反します。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no board template &quot;%1&quot;. There is: %2.</source>
        <translation>ボードのテンプレート「%1」はありません。あるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>%1 %2 (blocked)</source>
        <extracomment>A card that fills a slot: number and how long it has stood there</extracomment>
        <translation>%1 %2 (ブロック中)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a card no longer on the board</source>
        <translation>ボードにもうないカード</translation>
    </message>
    <message>
        <source>a removed column</source>
        <translation>削除された列</translation>
    </message>
    <message>
        <source>%1 (ready)</source>
        <extracomment>The ready-to-pull half of the column %1</extracomment>
        <translation>%1 (引き取り待ち)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>relations to cards</source>
        <translation>カードの関連</translation>
    </message>
    <message>
        <source>removed a comment from %1</source>
        <translation>%1 のコメントを削除</translation>
    </message>
    <message>
        <source>changed a comment on %1: %2</source>
        <translation>%1 のコメントを変更: %2</translation>
    </message>
    <message>
        <source>commented on %1: %2</source>
        <translation>%1 にコメント: %2</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>remove a comment from %1</source>
        <translation>%1 のコメントの削除</translation>
    </message>
    <message>
        <source>expedite goes first</source>
        <translation>緊急が最優先</translation>
    </message>
    <message>
        <source>fixed date, due %1</source>
        <translation>期日固定、%1まで</translation>
    </message>
    <message>
        <source>by class of service</source>
        <translation>サービスクラス順</translation>
    </message>
    <message>
        <source>next in order</source>
        <translation>並び順で次</translation>
    </message>
    <message>
        <source>Unblock %1 (%2)</source>
        <extracomment>%2 is how long it has been blocked: &quot;2 days&quot;</extracomment>
        <translation>%1 のブロックを解除 (%2)</translation>
    </message>
    <message>
        <source>Finish %1 (%2)</source>
        <extracomment>%2 is how long ago it was started</extracomment>
        <translation>%1 を終わらせる (%2)</translation>
    </message>
    <message>
        <source>Help finish %1 (%2)</source>
        <translation>%1 を手伝う (%2)</translation>
    </message>
    <message>
        <source>Help %3 finish %1 (%2)</source>
        <translation>%3 の %1 を手伝う (%2)</translation>
    </message>
    <message>
        <source>Review %1 (ready for %2)</source>
        <extracomment>%2 is how long it has waited</extracomment>
        <translation>%1 を確認 (引き取り待ち %2)</translation>
    </message>
    <message>
        <source>The comment has no words yet. Nothing was changed.</source>
        <translation>コメントがまだ空です。何も変更していません。</translation>
    </message>
    <message>
        <source>This comment on %1 is %2&apos;s, and only its author changes it. Add one of your own.</source>
        <translation>%1 のこのコメントは %2 が書いたもので、変更できるのは本人だけです。自分のコメントを追加してください。</translation>
    </message>
    <message>
        <source>remove the limit %1</source>
        <translation>仕掛り上限「%1」の削除</translation>
    </message>
    <message>
        <source>change the limit %1 from %2 to %3</source>
        <translation>仕掛り上限「%1」の %2 から %3 への変更</translation>
    </message>
    <message>
        <source>change the limit %1</source>
        <translation>仕掛り上限「%1」の変更</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>commitment point</source>
        <translation>コミットメントポイント</translation>
    </message>
    <message>
        <source>delivery point</source>
        <translation>デリバリーポイント</translation>
    </message>
    <message>
        <source>service level expectation</source>
        <translation>期待値 (SLE)</translation>
    </message>
    <message>
        <source>days that finished cards stay</source>
        <translation>完了したカードを残す日数</translation>
    </message>
    <message>
        <source>changed the time zone of the board %1 from %2 to %3</source>
        <translation>ボード「%1」のタイムゾーンを %2 から %3 に変更</translation>
    </message>
    <message>
        <source>changed facts of the board %1: %2</source>
        <translation>ボード「%1」の設定を変更: %2</translation>
    </message>
    <message>
        <source>edit the board: %1</source>
        <translation>ボードの編集: %1</translation>
    </message>
    <message>
        <source>moved the column %1</source>
        <translation>列「%1」を移動</translation>
    </message>
    <message>
        <source>add the column %1</source>
        <translation>列「%1」の追加</translation>
    </message>
    <message>
        <source>change the column %1</source>
        <translation>列「%1」の変更</translation>
    </message>
    <message>
        <source>remove the column %1</source>
        <translation>列「%1」の削除</translation>
    </message>
    <message>
        <source>move the column %1</source>
        <translation>列「%1」の移動</translation>
    </message>
    <message>
        <source>add the lane %1</source>
        <translation>レーン「%1」の追加</translation>
    </message>
    <message>
        <source>change the lane %1</source>
        <translation>レーン「%1」の変更</translation>
    </message>
    <message>
        <source>remove the lane %1</source>
        <translation>レーン「%1」の削除</translation>
    </message>
    <message>
        <source>move the lane %1</source>
        <translation>レーン「%1」の移動</translation>
    </message>
    <message>
        <source>add the class of service %1</source>
        <translation>サービスクラス「%1」の追加</translation>
    </message>
    <message>
        <source>change the class of service %1</source>
        <translation>サービスクラス「%1」の変更</translation>
    </message>
    <message>
        <source>remove the class of service %1</source>
        <translation>サービスクラス「%1」の削除</translation>
    </message>
    <message>
        <source>move the class of service %1</source>
        <translation>サービスクラス「%1」の移動</translation>
    </message>
    <message>
        <source>add the work type %1</source>
        <translation>作業種別「%1」の追加</translation>
    </message>
    <message>
        <source>change the work type %1</source>
        <translation>作業種別「%1」の変更</translation>
    </message>
    <message>
        <source>remove the work type %1</source>
        <translation>作業種別「%1」の削除</translation>
    </message>
    <message>
        <source>move the work type %1</source>
        <translation>作業種別「%1」の移動</translation>
    </message>
    <message>
        <source>add %1 to the people</source>
        <translation>メンバーへの %1 の追加</translation>
    </message>
    <message>
        <source>change how %1 is shown</source>
        <translation>%1 の表示の変更</translation>
    </message>
    <message>
        <source>remove %1 from the people</source>
        <translation>メンバーからの %1 の削除</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <extracomment>A limit&apos;s name, its load and its maximum</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 for %4 (%2/%3)</source>
        <translation>%1、%4 の枠 (%2/%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n card would be over the limit %1: %2. It stays, and nothing more gets in until it leaves.</source>
        <translation>
            <numerusform>カード %n 件が仕掛り上限「%1」を超過します: %2。カードはそのまま残り、出ていくまで次のカードは入れません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards would be over the limit %1: %2. They stay, and nothing more gets in until enough have left.</source>
        <translation>
            <numerusform>カード %n 件が仕掛り上限「%1」を超過します: %2。カードはそのまま残り、必要な数が出ていくまで次のカードは入れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be full, by %2.</source>
        <translation>「%1」は満杯になります (%2)。</translation>
    </message>
    <message>
        <source>%1 would be below its minimum of %2: the board asks for more.</source>
        <translation>「%1」は下限の %2 を下回ります。ボードがカードの追加を求めます。</translation>
    </message>
    <message>
        <source>%1 is full now, and would hold nothing back any more.</source>
        <translation>「%1」は現在満杯ですが、今後は何も制限しなくなります。</translation>
    </message>
    <message>
        <source>The limit %1 would go along, and count: %2.</source>
        <translation>仕掛り上限「%1」も合わせて変わり、数える対象は次のとおりになります: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting card would count as started: %1.</source>
        <translation>
            <numerusform>待ちのカード %n 件が着手済みとみなされます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting cards would count as started: %1.</source>
        <translation>
            <numerusform>待ちのカード %n 件が着手済みとみなされます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started card would count as waiting: %1.</source>
        <translation>
            <numerusform>着手済みのカード %n 件が待ちとみなされます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n started cards would count as waiting: %1.</source>
        <translation>
            <numerusform>着手済みのカード %n 件が待ちとみなされます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card that can be pulled now could not be: %1.</source>
        <translation>
            <numerusform>いまプルできるカード %n 件がプルできなくなります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards that can be pulled now could not be: %1.</source>
        <translation>
            <numerusform>いまプルできるカード %n 件がプルできなくなります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished card would leave the board: %1. It stays in the history.</source>
        <translation>
            <numerusform>完了したカード %n 件がボードから外れます: %1。履歴には残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished cards would leave the board: %1. They stay in the history.</source>
        <translation>
            <numerusform>完了したカード %n 件がボードから外れます: %1。履歴には残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished card would be shown on the board again: %1.</source>
        <translation>
            <numerusform>完了したカード %n 件がボードにふたたび表示されます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished cards would be shown on the board again: %1.</source>
        <translation>
            <numerusform>完了したカード %n 件がボードにふたたび表示されます: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age or cycle time of %n card would be other days: %1.</source>
        <translation>
            <numerusform>カード %n 件の経過日数またはサイクルタイムの日数が変わります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age or cycle time of %n cards would be other days: %1.</source>
        <translation>
            <numerusform>カード %n 件の経過日数またはサイクルタイムの日数が変わります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n finished card on the board, and of all before it, are computed anew.</source>
        <translation>
            <numerusform>ボードにある完了したカード %n 件と、それより前に完了したすべてのカードの指標を計算し直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures of %n finished cards on the board, and of all before them, are computed anew.</source>
        <translation>
            <numerusform>ボードにある完了したカード %n 件と、それより前に完了したすべてのカードの指標を計算し直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card stands in it: %1. Pull it on, return it or discard it first.</source>
        <translation>
            <numerusform>カード %n 件がここにあります: %1。先に、次へプルするか、差し戻すか、廃棄してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards stand in it: %1. Pull them on, return or discard them first.</source>
        <translation>
            <numerusform>カード %n 件がここにあります: %1。先に、次へプルするか、差し戻すか、廃棄してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card has it: %1. Edit it first.</source>
        <translation>
            <numerusform>カード %n 件で使われています: %1。先にそのカードを編集してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards have it: %1. Edit them first.</source>
        <translation>
            <numerusform>カード %n 件で使われています: %1。先にそれらのカードを編集してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits that name it: %1. Change or remove them first, under Limits.</source>
        <translation>これを対象とする仕掛り上限: %1。先に「仕掛り上限」で変更または削除してください。</translation>
    </message>
    <message>
        <source>Work starts there. Choose another column for that first, under Board.</source>
        <translation>着手とみなす列です。先に「ボード」で、着手とみなす列を別の列にしてください。</translation>
    </message>
    <message>
        <source>Work is finished there. Choose another column for that first, under Board.</source>
        <translation>完了とみなす列です。先に「ボード」で、完了とみなす列を別の列にしてください。</translation>
    </message>
    <message>
        <source>its key</source>
        <comment>a board&apos;s</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>its time zone</source>
        <comment>a board&apos;s</comment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>its service level expectation</source>
        <comment>a board&apos;s</comment>
        <translation>期待値 (SLE)</translation>
    </message>
    <message>
        <source>how long finished cards stay</source>
        <comment>on a board</comment>
        <translation>完了したカードの表示期間</translation>
    </message>
    <message>
        <source>its columns: the first ones are worked, the last are done</source>
        <comment>a board&apos;s</comment>
        <translation>列: 先頭は作業する列、最後は完了の列にします</translation>
    </message>
    <message>
        <source>where work starts</source>
        <comment>on a board</comment>
        <translation>着手とみなす列</translation>
    </message>
    <message>
        <source>where work is finished</source>
        <comment>on a board</comment>
        <translation>完了とみなす列</translation>
    </message>
    <message>
        <source>a column in halves that isn&apos;t worked in</source>
        <comment>on a board</comment>
        <translation>作業しない列は進行中と引き取り待ちに分けられません</translation>
    </message>
</context>
<context>
    <name>pulley::ZoneBox</name>
    <message>
        <source>Type a city, or UTC+09:00</source>
        <translation>都市名、または UTC+09:00 を入力</translation>
    </message>
    <message>
        <source>No such time zone. Type a city such as Tokyo, or an offset such as UTC+09:00.</source>
        <translation>そのタイムゾーンはありません。Tokyo などの都市名か、UTC+09:00 などの時差を入力してください。</translation>
    </message>
    <message>
        <source>Now there: %1 %2, %3</source>
        <extracomment>A weekday, a time of day, and the offset from UTC</extracomment>
        <translation>現地の現在日時: %1 %2、%3</translation>
    </message>
</context>
</TS>
