/// The style sheet of a page: on a screen in light or dark, and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1a1a1a; background: #ffffff; }
        main { max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; }
        h2 { font-size: 1.35rem; margin-top: 2.5rem; border-bottom: 1px solid #767676; }
        h3 { font-size: 1.1rem; margin-top: 1.75rem; }
        dl { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .25rem 1.5rem; }
        dt { font-weight: 600; }
        dd { margin: 0; overflow-wrap: break-word; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption, .caption { text-align: left; font-weight: 600; padding: .5rem 0; }
        table { font-size: .875rem; line-height: 1.4; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .4rem; border-bottom: 1px solid #767676;
          overflow-wrap: break-word; hyphens: auto; }
        .wide { font-size: .72rem; }
        .wide th, .wide td { padding: .2rem .25rem; }
        th { font-weight: 600; }
        caption.repeated { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .identifier { white-space: nowrap; hyphens: none; font-weight: 400; font-size: .8em; letter-spacing: -.02em;
          font-variant-numeric: tabular-nums; }
        span.identifier { display: block; }
        .alert { border-left: .4rem solid #9a3412; padding: .5rem 1rem; background: #fff4ed; color: #1a1a1a; }
        .events { font-size: .85em; }
        hr.page { border: 0; border-top: 3px double #767676; margin: 2.5rem 0; }
        @media (prefers-color-scheme: dark) {
          body { color: #f2f2f2; background: #16181d; }
        }
        @media print {
          @page { size: A4 landscape; margin: 1.2cm; }
          body { color: #000000; background: #ffffff; font-size: 10pt; }
          main { max-width: none; padding: 0; }
          table { font-size: 8pt; }
          .wide { font-size: 7pt; }
          thead { display: table-header-group; }
          tr, dd, li { break-inside: avoid; }
          h2, h3, caption { break-after: avoid; }
          hr.page { break-after: page; border: 0; margin: 0; }
        }
        """
}
