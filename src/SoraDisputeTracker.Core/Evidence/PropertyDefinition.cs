using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>The type of a property's value.</summary>
public enum PropertyType
{
    /// <summary>An EDTF date, in a <c>time</c> element.</summary>
    Date,

    /// <summary>A decimal number with a unit.</summary>
    Number,

    /// <summary>Own words.</summary>
    Text,

    /// <summary>Words that the source prints between quotation marks.</summary>
    Wording,

    /// <summary>The slug of a party.</summary>
    Party,

    /// <summary>The slug of an event.</summary>
    Event,

    /// <summary>The slug of a work.</summary>
    Work,

    /// <summary>The slug of a law.</summary>
    Law,

    /// <summary>The slug of a case.</summary>
    Case,

    /// <summary>One of <see cref="Demands.DemandStatus.Labels"/>, dated by the assertion's <see cref="Assertion.AsOf"/>.</summary>
    Status,
}

/// <summary>When two values of one property contradict each other.</summary>
public enum Comparison
{
    /// <summary>Never: values add up.</summary>
    Additive,

    /// <summary>One value can hold; values are compared by their type: dates by precision, numbers by value and unit, names by alias, text without regard to case.</summary>
    Exclusive,

    /// <summary>Each source names the whole set; sets are compared by their members.</summary>
    WholeSet,
}

/// <summary>One property that assertions may state.</summary>
/// <param name="Name">The name, as digests write it in <c>data-property</c>.</param>
/// <param name="Label">The name as readers see it.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Comparison">When two values contradict each other.</param>
/// <param name="Subjects">The kinds of record it belongs to.</param>
public sealed record PropertyDefinition(string Name, LocalizedText Label, PropertyType Type, Comparison Comparison, params IReadOnlyList<RecordKind> Subjects)
{
    /// <summary>All properties, in the order in which a record's page shows them.</summary>
    public static IReadOnlyList<PropertyDefinition> All { get; } =
    [
        new("name", new("Name", "名称"), PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("office", new("Office", "役職"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("description", new("Described as", "説明"), PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Work, RecordKind.Law),
        new("member-of", new("Member of", "加盟先"), PropertyType.Party, Comparison.Additive, RecordKind.Party),
        new("part-of", new("Part of", "上部組織"), PropertyType.Party, Comparison.Additive, RecordKind.Party),
        new("membership", new("Membership", "会員"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("nature", new("What kind of body", "組織の性格"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("headed-by", new("Headed by", "代表"), PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("request-made-by", new("Request made by", "要請の主体"), PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("spokesperson", new("Speaks on the matter", "本件の発言者"), PropertyType.Party, Comparison.Exclusive, RecordKind.Party),
        new("date", new("Date", "日付"), PropertyType.Date, Comparison.Exclusive, RecordKind.Event),
        new("relative-date", new("Dated only as", "日付の表現"), PropertyType.Text, Comparison.Additive, RecordKind.Event),
        new("follows", new("Comes after", "先行する出来事"), PropertyType.Event, Comparison.Additive, RecordKind.Event),
        new("responds-to", new("Responds to", "応答の対象"), PropertyType.Event, Comparison.Additive, RecordKind.Event),
        new("actor", new("Actor", "行為者"), PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("addressee", new("Addressee", "宛先"), PropertyType.Party, Comparison.WholeSet, RecordKind.Event, RecordKind.Demand),
        new("signatory", new("Signatory", "署名者"), PropertyType.Party, Comparison.WholeSet, RecordKind.Event),
        new("subject", new("Subject", "対象"), PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("reporter", new("Reported by", "報道"), PropertyType.Party, Comparison.Additive, RecordKind.Event),
        new("first-reported-by", new("First reported by", "第一報"), PropertyType.Party, Comparison.Exclusive, RecordKind.Event),
        new("spoken-by", new("Whose words", "誰の言葉か"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("speakers", new("Who speaks in it", "登場する発言者"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("signatory-count", new("Number of signatories", "署名者数"), PropertyType.Number, Comparison.Exclusive, RecordKind.Event),
        new("form", new("Form", "形式"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event, RecordKind.Demand),
        new("sender", new("Sender", "要求者"), PropertyType.Party, Comparison.Additive, RecordKind.Demand),
        new("event", new("Made in", "要求が出された出来事"), PropertyType.Event, Comparison.Additive, RecordKind.Demand, RecordKind.Case),
        new("content", new("Content", "内容"), PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Demand),
        new("scope", new("Scope", "範囲"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event, RecordKind.Demand),
        new("wording", new("In the words of", "原文の言葉"), PropertyType.Wording, Comparison.Additive, RecordKind.Event, RecordKind.Demand, RecordKind.Party, RecordKind.Work, RecordKind.Law, RecordKind.Case),
        new("claim", new("Claim", "主張"), PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Law, RecordKind.Case, RecordKind.Work),
        new("certainty", new("How firmly infringement is stated", "侵害についての断定の強さ"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("stance", new("Stance on AI", "AIへの姿勢"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("urgency", new("Urgency", "緊急性"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("threat", new("Threat", "予告された措置"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("stage", new("Legal stage", "法的段階"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("consent-rule", new("Rule on consent", "許諾の原則"), PropertyType.Text, Comparison.Exclusive, RecordKind.Law),
        new("character", new("Character of the law", "法律の性格"), PropertyType.Text, Comparison.Exclusive, RecordKind.Law),
        new("holding", new("Holding", "判示"), PropertyType.Text, Comparison.Exclusive, RecordKind.Case),
        new("position", new("Position", "立場"), PropertyType.Text, Comparison.Additive, RecordKind.Party),
        new("characterisation", new("Calls what is at stake", "何が問われているか"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("answered", new("Has it answered", "回答の有無"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("status", new("Status", "状況"), PropertyType.Status, Comparison.Additive, RecordKind.Demand),
        new("response", new("Response", "対応"), PropertyType.Text, Comparison.Additive, RecordKind.Party, RecordKind.Demand),
        new("measure", new("Measure", "措置"), PropertyType.Text, Comparison.Additive, RecordKind.Event),
        new("monetised", new("What is to earn money", "収益化の対象"), PropertyType.Text, Comparison.Exclusive, RecordKind.Event),
        new("work", new("Work", "作品・製品"), PropertyType.Work, Comparison.Additive, RecordKind.Event, RecordKind.Demand),
        new("law", new("Law", "法律"), PropertyType.Law, Comparison.Additive, RecordKind.Event, RecordKind.Demand, RecordKind.Case),
        new("case", new("Case", "事件"), PropertyType.Case, Comparison.Additive, RecordKind.Event),
        new("maker", new("Maker", "開発元"), PropertyType.Party, Comparison.Exclusive, RecordKind.Work),
        new("publisher", new("Publisher", "出版社"), PropertyType.Party, Comparison.Exclusive, RecordKind.Work),
        new("ascribed-to", new("Ascribed to", "帰属"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("plaintiff", new("Plaintiff", "原告"), PropertyType.Party, Comparison.Additive, RecordKind.Case),
        new("defendant", new("Defendant", "被告"), PropertyType.Party, Comparison.Additive, RecordKind.Case),
        new("consent-model", new("Consent model", "許諾方式"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("consent-covers", new("What the opt-out covers", "オプトアウトの対象"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("training", new("Training data", "学習データ"), PropertyType.Text, Comparison.Additive, RecordKind.Work),
        new("training-certainty", new("How firmly training is stated", "学習についての断定の強さ"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("finding-in", new("Finding on training made in", "学習についての指摘がなされた出来事"), PropertyType.Event, Comparison.Exclusive, RecordKind.Work),
        new("complaint", new("What is complained of", "苦情の内容"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("output", new("Output", "生成物"), PropertyType.Text, Comparison.Additive, RecordKind.Work),
        new("maximum-duration", new("Longest clip", "動画の最長時間"), PropertyType.Number, Comparison.Exclusive, RecordKind.Work),
        new("resolution", new("Picture resolution", "解像度"), PropertyType.Text, Comparison.Exclusive, RecordKind.Work),
        new("market-value", new("Value of the industry", "産業の規模"), PropertyType.Number, Comparison.Exclusive, RecordKind.Party),
        new("audience", new("Audience", "利用者層"), PropertyType.Text, Comparison.Exclusive, RecordKind.Party),
        new("quantity", new("Quantity", "数量"), PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Case, RecordKind.Work),
        new("assessment", new("Assessment", "評価"), PropertyType.Text, Comparison.Additive, RecordKind.Event, RecordKind.Party, RecordKind.Work, RecordKind.Source),
        new("author", new("Author", "著者"), PropertyType.Party, Comparison.Additive, RecordKind.Source),
        new("published-by", new("Published by", "発行元"), PropertyType.Party, Comparison.Exclusive, RecordKind.Source),
        new("source-count", new("Number of its sources", "参照元の数"), PropertyType.Number, Comparison.Exclusive, RecordKind.Source),
        new("reading-time", new("Reading time", "読了時間"), PropertyType.Number, Comparison.Exclusive, RecordKind.Source),
        new("notice", new("Notice of the publisher", "発行元の注記"), PropertyType.Text, Comparison.Additive, RecordKind.Source),
    ];

    /// <summary>The properties by name.</summary>
    public static IReadOnlyDictionary<string, PropertyDefinition> ByName { get; } = All.ToDictionary(p => p.Name);

    /// <summary>Whether only one value can hold.</summary>
    public bool IsSingle => Comparison == Comparison.Exclusive;

    /// <summary>The kind of record that a value names, or null where values are no slugs.</summary>
    public RecordKind? ValueKind => Type switch
    {
        PropertyType.Party => RecordKind.Party,
        PropertyType.Event => RecordKind.Event,
        PropertyType.Work => RecordKind.Work,
        PropertyType.Law => RecordKind.Law,
        PropertyType.Case => RecordKind.Case,
        _ => null,
    };
}
