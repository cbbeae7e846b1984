package import Facts
package import Regulation

/// What erasing somebody would take and leave, as things stand.
package struct ErasurePreview: Sendable {
    /// What goes of one class.
    package struct Going: Sendable {
        package let retentionClass: RetentionClass
        package let keys: Int
        package let parts: Int
        package let documents: Int

        package init(retentionClass: RetentionClass, keys: Int, parts: Int, documents: Int) {
            self.retentionClass = retentionClass
            self.keys = keys
            self.parts = parts
            self.documents = documents
        }
    }

    package let masthead: Masthead
    package let scope: ErasureScope
    package let going: [Going]
    package let kept: [KeptData]
    package var indexEntries = 0
    package var digests = 0
    package var suppressed = 0
    package var holds: [HoldLine] = []
    package var requests: [StreamID] = []
    /// Requests because of which it is refused.
    package var unanswered: [UnansweredRequest] = []
    package var recipients: [RecipientToTell] = []

    package init(masthead: Masthead, scope: ErasureScope, going: [Going], kept: [KeptData]) {
        self.masthead = masthead
        self.scope = scope
        self.going = going
        self.kept = kept
    }
}

extension ErasurePreview: Report {
    package var document: Document {
        var blocks: [Block] = holds.map { hold in
            .alert(Phrase(ErasureText.held.words, [.number: .text(hold.stream.description)]))
        }
        blocks += unanswered.map { .alert(Phrase(ErasureText.unanswered.words, [.number: $0.phrase])) }
        blocks += [.facts(scope.facts), .table(table)]
        blocks.append(
            .facts([
                LabelledFact(ErasureText.index, .number(indexEntries)),
                LabelledFact(ErasureText.digests, .number(digests)),
            ]))
        blocks += ErasureKept.blocks(kept, suppressed: suppressed)
        let waiting = Set(unanswered.map(\.request))
        blocks += requests.filter { !waiting.contains($0) }.map { request in
            .paragraph(Phrase(ErasureText.running.words, [.number: .text(request.description)]))
        }
        blocks += RecipientToTell.blocks(recipients)
        return Document(ErasureText.preview.phrase, masthead: masthead, blocks: blocks)
    }

    package var table: Table {
        Table(
            ErasureText.goes.phrase,
            columns: [
                Column(.retentionClass), Column(.parts, .number), Column(.documents, .number), Column(.keys, .number),
            ],
            rows: going.map {
                Table.Row([.code($0.retentionClass), .number($0.parts), .number($0.documents), .number($0.keys)])
            })
    }

    package var json: JSON {
        JSON.object([
            "going": .array(
                going.map {
                    [
                        "class": .code($0.retentionClass), "keys": .count($0.keys), "parts": .count($0.parts),
                        "documents": .count($0.documents),
                    ]
                }),
            "kept": .array(kept.map(ErasureKept.json)),
            "indexEntries": .count(indexEntries), "digests": .count(digests), "suppressed": .count(suppressed),
            "holds": .array(holds.map(\.json)), "requests": .array(requests.map { .identifier($0) }),
            "unanswered": .array(unanswered.map(\.json)),
            "recipients": .array(recipients.map(\.json)),
        ]).adding(scope.members)
    }
}

extension ErasureScope {
    /// Whose data, which, and on which ground.
    var facts: [LabelledFact] {
        var facts = [LabelledFact(ErasureText.whom, .list(clients.map { .text($0.description) }))]
        if let person { facts.append(LabelledFact(ErasureText.personAtClient, .text(person.description))) }
        facts.append(
            LabelledFact(
                ErasureText.classes, retentionClass.map { Phrase($0.words) } ?? HeadingText.everything.phrase))
        facts.append(
            LabelledFact(
                ErasureText.ground,
                Phrase(
                    "{what} ({article})", "{what} ({article})",
                    [.what: Phrase(ground.words), .article: ground.rule.phrase])))
        return facts
    }

    var members: [String: JSON] {
        [
            "client": .identifier(client), "clients": .array(clients.map { .identifier($0) }),
            "person": .identifier(person), "class": .code(retentionClass), "ground": .code(ground),
            "request": .identifier(request),
        ]
    }
}
