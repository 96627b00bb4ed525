# Completion of prikaz for bash: verbs, their options, kinds and folders.
_prikaz() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
  local everywhere='--lang --org --resources --help --version'
  case $before in
    --lang) COMPREPLY=($(compgen -W 'ru en' -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W 'text json sarif github report' -- "$word")); return ;;
    --as) COMPREPLY=($(compgen -W "$([[ $verb == import ]] && echo plan order form || echo table)" -- "$word")); return ;;
    --names) COMPREPLY=($(compgen -W 'act' -- "$word")); return ;;
    --to) COMPREPLY=($(compgen -W 'pdf docx xlsx tasks pdf,docx,xlsx' -- "$word")); return ;;
    --baseline) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --out | --org | --resources | --from) COMPREPLY=($(compgen -d -- "$word")); return ;;
    --jobs | --date | --number | --part | --columns) return ;;
  esac
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "check build review changes import new register deadline rules explain $everywhere" -- "$word"))
  elif [[ $word == -* ]]; then
    case $verb in
      check) COMPREPLY=($(compgen -W "--format --out --strict --notes --fix --diff --baseline --jobs $everywhere" -- "$word")) ;;
      build) COMPREPLY=($(compgen -W "--out --to --names --copy --force --strict --notes --jobs $everywhere" -- "$word")) ;;
      review) COMPREPLY=($(compgen -W "--out --strict --notes --jobs $everywhere" -- "$word")) ;;
      changes) COMPREPLY=($(compgen -W "--format --part --to --as --out --apply $everywhere" -- "$word")) ;;
      import) COMPREPLY=($(compgen -W "--as --columns $everywhere" -- "$word")) ;;
      new) COMPREPLY=($(compgen -W "--from $everywhere" -- "$word")) ;;
      register) COMPREPLY=($(compgen -W "--date --number $everywhere" -- "$word")) ;;
    esac
  elif [[ $verb == deadline || $verb == rules || $verb == explain ]]; then
    return
  elif [[ $verb == import ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
  elif [[ $verb == new && $before == new ]]; then
    COMPREPLY=($(compgen -W 'order plan approval form regulation bodies acts package' -- "$word"))
  else
    COMPREPLY=($(compgen -d -- "$word"))
  fi
}
complete -o filenames -F _prikaz prikaz
