import Facts
import Regulation

/// What was erased, when, by whom, on which ground; what stays and why; and what can't be promised.
package struct ErasureCertificate: Sendable {
    package let masthead: Masthead
    package let erasure: ErasureLine
    package let recipients: [RecipientToTell]

    package init(masthead: Masthead, erasure: ErasureLine, recipients: [RecipientToTell]) {
        self.masthead = masthead
        self.erasure = erasure
        self.recipients = recipients
    }
}

extension ErasureCertificate: Report {
    package var document: Document {
        var blocks: [Block] = []
        if erasure.count == nil, erasure.coveredBy == nil { blocks.append(.alert(ErasureText.notYet.phrase)) }
        blocks.append(.facts(facts))
        if let count = erasure.count {
            blocks += [.paragraph(ErasureText.method), .heading(2, ErasureText.whatGoes), .facts(Self.facts(count))]
            blocks.append(.table(table))
            blocks.append(.heading(2, ErasureText.whatStays))
            blocks += ErasureKept.blocks(count.kept, suppressed: count.suppressed)
            if erasure.scope != nil { blocks += RecipientToTell.blocks(recipients) }
            blocks.append(.heading(2, ErasureText.whatRemains))
            blocks.append(
                .list(
                    [ErasureText.skeleton, .ledger, .deletedRows, .backups].map { ListItem($0.phrase) }))
        }
        return Document(ErasureText.certificate.phrase, masthead: masthead, blocks: blocks)
    }

    private var facts: [LabelledFact] {
        var facts = [LabelledFact(ColumnName.id, .text(erasure.stream.description))] + (erasure.scope?.facts ?? [])
        facts.append(LabelledFact(ColumnName.state, Phrase(erasure.phase.words)))
        for (label, step) in [
            (ErasureText.asked, erasure.requested), (.approved, erasure.approved), (.carriedOut, erasure.completed),
        ] {
            guard let step else { continue }
            facts.append(
                LabelledFact(
                    label,
                    Phrase("{day}, {name}", "{day}, {name}", [.day: .moment(step.at), .name: step.actor.phrase]),
                    events: [step.position]))
        }
        if let other = erasure.coveredBy {
            facts.append(LabelledFact(ErasureText.coveredBy, .text(other.description)))
        }
        if let approval = erasure.approval {
            facts.append(LabelledFact(ErasureText.decidedBy, Phrase(approval.people.words)))
        }
        return facts
    }

    private static func facts(_ count: ErasureCount) -> [LabelledFact] {
        [
            LabelledFact(ColumnName.keys, .number(count.keys)), LabelledFact(ColumnName.parts, .number(count.parts)),
            LabelledFact(ColumnName.documents, .number(count.documents)),
            LabelledFact(ErasureText.index, .number(count.indexEntries)),
            LabelledFact(ErasureText.digests, .number(count.digests)),
        ]
    }

    package var table: Table {
        Table(
            ErasureText.destroyedKeys.phrase,
            columns: [
                Column(.key, .identifier), Column(.subject, .identifier), Column(.retentionClass),
                Column(.generation, .number), Column(.fingerprint, .identifier),
            ],
            rows: erasure.keys.map {
                Table.Row([
                    .text($0.key.description), .text($0.subject.description), .code($0.retentionClass),
                    .number($0.generation), .text(Hexadecimal.text(of: $0.fingerprint)),
                ])
            })
    }

    package var json: JSON {
        erasure.json.adding([
            "masthead": masthead.json,
            "keys": .array(
                erasure.keys.map {
                    [
                        "key": .identifier($0.key), "subject": .identifier($0.subject),
                        "class": .code($0.retentionClass), "generation": .count($0.generation),
                        "fingerprint": .string(Hexadecimal.text(of: $0.fingerprint)),
                    ]
                }),
            "recipients": .array(recipients.map(\.json)),
        ])
    }
}

extension ErasureLine {
    var json: JSON {
        var members: [String: JSON] = [
            "erasure": .identifier(stream), "state": .code(phase),
            "requested": requested?.json ?? .null, "approved": approved?.json ?? .null,
            "completed": completed?.json ?? .null, "people": .code(approval?.people),
            "coveredBy": .identifier(coveredBy),
        ]
        if let count {
            members["counts"] = [
                "keys": .count(count.keys), "parts": .count(count.parts), "documents": .count(count.documents),
                "indexEntries": .count(count.indexEntries), "digests": .count(count.digests),
                "suppressed": .count(count.suppressed),
            ]
            members["kept"] = .array(count.kept.map(ErasureKept.json))
        }
        return JSON.object(members).adding(scope?.members ?? [:])
    }
}
