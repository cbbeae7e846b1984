/// A declaration in which every field of the format has a value.
let everything = """
    format: 1
    restsOn: 4711
    organisation:
      name: Voorbeeld
      legalName: Voorbeeld B.V.
      seat: Rotterdam
      kvk: "01234567"
      vat: NL810433941B01
      contact:
        email: privacy@voorbeeld.example
        phone: 010-1234567
        post: Postbus 1, 3000 AA Rotterdam
        website: https://voorbeeld.example
      timeZone: Europe/Brussels
      language: en
      financialYearEnd: "02-29"
      officers: 2
      dataProtectionOfficer:
        duty: appointed
        officer: De functionaris
        reason: "Vrijwillig: zie het besluit"
      representative: Voorbeeld Ltd
    statements:
      - slug: eerste
        title: Eerste
        language: en
        validFrom: 2019-04-04
        text: "Regel een\\n  Regel twee  \\n\\n\\tRegel \\u2028 drie\\n"
        promises:
          - id: P01
            text: 'No: "none"'
            check: processors-in-union
          - id: P02
            text: Another
      - {slug: tweede, validFrom: 2030-01-01, text: Later}
    processors:
      - slug: wolk
        name: Wolk Inc
        description: Opslag
        contact: privacy@wolk.example
        since: 2019-01-01
        until: 2029-12-31
        role: processor
        country: NO
        storage: [NO, US]
        access: [IN]
        parent: US
        agreement: {signed: 2018-12-01, from: 2019-01-01, until: 2025-12-31, clauses: [h, a, c], reference: Map 3}
        safeguard: {mechanism: scc, document: Map 4}
        subProcessors:
          - {slug: kabel, title: Kabel, description: Lijnen, country: GB, since: 2020-02-29, authorised: true}
          - {slug: zon, title: Zon, since: 2021-01-01}
        reviewMonths: 6
      - {slug: vriend, name: Vriend, role: joint-controller}
    activities:
      - slug: zorg
        name: Zorg
        description: Alles
        owner: Directie
        kind: controller
        since: 2019-04-04
        until: 2031-01-01
        purposes:
          - slug: helpen
            title: Helpen
            description: Mensen
            basis: public-task
            statute: Wet van alles
            interest: Dat het goed gaat
            assessment: Map 5
            article9: health-care
          - {slug: leeg, title: Leeg}
        subjects:
          - {slug: kinderen, title: Kinderen, description: Onder 16, vulnerable: true}
        data:
          - {slug: gezondheid, title: Gezondheid, description: D, nature: special, source: third-party}
          - {slug: bsn, title: BSN, nature: national-number, source: public}
        recipients:
          - {slug: wolk, title: Wolk, description: D, role: processor, processor: wolk, country: US}
          - {slug: artsen, title: Artsen, role: category}
        transfers:
          - {slug: vs, title: De opslag, country: US, mechanism: adequacy, document: De lijst}
          - {organisation: EPO, mechanism: none}
        retention:
          - {slug: kort, category: bsn, duration: P1Y6M, trigger: closing, ground: agreement, text: Art. 3}
          - {category: all, criterion: Zo lang het loopt, ground: criterion}
        measures:
          - {slug: slot, title: Slot, description: Op de deur}
        automatedDecision: true
        profiling: true
        impactAssessment: {status: done, reason: Veel, reference: Map 6}
        reviewMonths: 24
      - slug: voor-anderen
        name: Voor anderen
        kind: processor
        since: 2020-01-01
        transfers: []
        controllers:
          - {slug: klant, title: Klant, contact: post@klant.example, representative: R, country: CH}
        processing:
          - {slug: hosten, title: Hosten, description: Alles}
        impactAssessment: {status: not-required}
    """
